using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>The terms with a given beginning: they stand together.</summary>
internal sealed class PrefixTerms(TermsEnumerator terms, ReadOnlyMemory<byte> prefix) : AdjacentTerms(terms)
{
    protected override bool Start() => Terms.SeekCeiling(prefix.Span) != SeekStatus.End;

    protected override bool IsWanted() => Terms.Term.StartsWith(prefix.Span);
}
