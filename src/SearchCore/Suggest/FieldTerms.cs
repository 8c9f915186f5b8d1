using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Suggest;

/// <summary>Looks up terms of a field in all segments of an index. Belongs to one thread.</summary>
internal sealed class FieldTerms
{
    // Enough to tell whether a term is used at all, and how weighty its documents are.
    private const int MostPostingsRead = 1_000;
    private readonly List<(LeafReader Reader, TermsEnumerator Terms)> _segments = [];
    private PostingsEnumerator? _postings;

    public FieldTerms(IndexReader reader, string field)
    {
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.GetTerms(field)?.GetEnumerator() is { } terms)
                _segments.Add((leaf.Reader, terms));
        }
    }

    /// <summary>How many documents have a term, deleted ones included.</summary>
    public int Count(ReadOnlySpan<byte> term)
    {
        var count = 0;
        foreach (var (_, terms) in _segments)
            count += terms.SeekExact(term) ? terms.DocFreq : 0;
        return count;
    }

    /// <summary>Whether a document that is not deleted has a term.</summary>
    public bool IsInUse(Utf8Term term)
    {
        foreach (var (reader, terms) in _segments)
        {
            if (terms.SeekExact(term.Span) && (reader.LiveDocs is null || FindLive(reader, terms, _ => true)))
                return true;
        }

        return false;
    }

    /// <summary>The greatest number that documents with a term have in a field of numeric doc values; of a frequent term, only its first documents are looked at.</summary>
    public long MaxWeight(Utf8Term term, string weightField)
    {
        var greatest = 0L;
        foreach (var (reader, terms) in _segments)
        {
            if (reader.GetNumericDocValues(weightField) is not { } weights || !terms.SeekExact(term.Span))
                continue;
            FindLive(reader, terms, doc =>
            {
                greatest = Math.Max(greatest, weights.Get(doc));
                return false;
            });
        }

        return greatest;
    }

    private bool FindLive(LeafReader reader, TermsEnumerator terms, Predicate<int> wanted)
    {
        var postings = _postings = terms.GetPostings(PostingsFlags.None, _postings);
        for (var read = 0; read < MostPostingsRead && postings.NextDoc() is var doc && doc != DocIdSetIterator.NoMoreDocs; read++)
        {
            if ((reader.LiveDocs?[doc] ?? true) && wanted(doc))
                return true;
        }

        return false;
    }
}
