using System.Text;
using SearchCore.Cli.Output;
using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Cli.Commands;

/// <summary>Some terms of a field, from all segments together.</summary>
internal sealed class TermsPage(DirectoryReader reader, string field, string prefix, string? after)
{
    private readonly byte[] _prefix = Encoding.UTF8.GetBytes(prefix);
    private readonly byte[]? _after = after is null ? null : Encoding.UTF8.GetBytes(after);

    /// <summary>The first terms of the page. Those of the whole index are among the first of each segment.</summary>
    public IReadOnlyList<TermOutput> Read(int count, CancellationToken cancellationToken)
    {
        var found = new SortedSet<Utf8Term>();
        foreach (var leaf in reader.Leaves)
        {
            cancellationToken.ThrowIfCancellationRequested();
            found.UnionWith(ReadLeaf(leaf.Reader, count));
        }

        return [.. found.Take(count).Select(Count)];
    }

    private IEnumerable<Utf8Term> ReadLeaf(LeafReader leaf, int count)
    {
        if (leaf.GetTerms(field)?.GetEnumerator() is not { } terms)
            yield break;
        var start = _after is not null && _after.AsSpan().SequenceCompareTo(_prefix) > 0 ? _after : _prefix;
        var isThere = terms.SeekCeiling(start) != SeekStatus.End;
        if (isThere && _after is not null && terms.Term.SequenceEqual(_after))
            isThere = terms.MoveNext();
        for (var i = 0; i < count && isThere && terms.Term.StartsWith(_prefix); i++)
        {
            yield return Utf8Term.CopyOf(terms.Term);
            isThere = terms.MoveNext();
        }
    }

    private TermOutput Count(Utf8Term term)
    {
        long documents = 0;
        long occurrences = 0;
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.GetTerms(field)?.GetEnumerator() is not { } terms || !terms.SeekExact(term.Span))
                continue;
            documents += terms.DocFreq;
            occurrences += Math.Max(0, terms.TotalTermFreq);
        }

        return TermOutput.From(term, documents, occurrences);
    }
}
