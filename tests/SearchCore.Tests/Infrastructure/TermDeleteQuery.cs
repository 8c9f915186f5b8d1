using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Tests.Infrastructure;

/// <summary>Matches the documents with a word.</summary>
internal sealed class TermDeleteQuery(Term term) : IDeleteQuery
{
    public DocIdSetIterator? FindDocuments(LeafReader reader)
    {
        var terms = reader.GetTerms(term.Field)?.GetEnumerator();
        return terms is not null && terms.SeekExact(term.Value.Span) ? terms.GetPostings(PostingsFlags.None) : null;
    }
}
