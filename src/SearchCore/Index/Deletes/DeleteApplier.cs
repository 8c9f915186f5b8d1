using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index.Inversion;
using SearchCore.Index.Updates;
using SearchCore.Util;

namespace SearchCore.Index.Deletes;

/// <summary>
/// Finds the documents of one segment that deletes and updates are for; takes them out of a copy of its live documents, and notes their new
/// doc values.
/// </summary>
/// <param name="reader">The segment.</param>
/// <param name="sequences">How many deletes were ordered before each document; null when all deletes are for all documents.</param>
internal sealed class DeleteApplier(SegmentReader reader, SequenceRuns? sequences)
{
    private readonly Dictionary<string, TermsEnumerator?> _termsByField = new(StringComparer.Ordinal);
    private BitSet? _changed;

    /// <summary>The live documents, if any document was deleted; else null.</summary>
    public BitSet? ChangedLiveDocs => _changed;

    /// <summary>The doc values that change; perhaps none.</summary>
    public DocValuesOverlay Updates { get; } = new();

    public void Apply(DeletePacket packet)
    {
        foreach (var (field, terms) in packet.TermsByField)
        {
            if (reader.GetTerms(field) is { } own)
                ApplyTerms(own.GetEnumerator(), terms);
        }

        foreach (var (query, number) in packet.Queries)
        {
            if (Find(query) is { } documents)
                Delete(documents, LimitOf(number));
        }

        foreach (var (update, number) in packet.Updates)
            Apply(update, LimitOf(number));
    }

    /// <summary>Deleted documents keep what they had, as in Lucene.</summary>
    private void Apply(DocValuesUpdate update, int limit)
    {
        if (!_termsByField.TryGetValue(update.Key.Field, out var terms))
            _termsByField.Add(update.Key.Field, terms = reader.GetTerms(update.Key.Field)?.GetEnumerator());
        if (terms?.SeekExact(update.Key.Value.Span) != true)
            return;
        var live = _changed ?? reader.LiveDocs;
        var documents = terms.GetPostings(PostingsFlags.None);
        for (var doc = documents.NextDoc(); doc < limit; doc = documents.NextDoc())
        {
            if (live is null || live[doc])
                Updates.Set(update.Field, update.Type, doc, update.Value);
        }
    }

    private DocIdSetIterator? Find(IDeleteQuery query)
    {
        try
        {
            return query.FindDocuments(reader);
        }
        catch (Exception e) when (e is not (IOException or IndexCorruptException))
        {
            throw new SearchCoreException($"Deleting by the query '{query}' failed in segment '{reader.SegmentName}': {e.Message}", e);
        }
    }

    private void ApplyTerms(TermsEnumerator own, (Utf8Term Term, long Number)[] terms)
    {
        PostingsEnumerator? postings = null;
        foreach (var (term, number) in terms)
        {
            if (!own.SeekExact(term.Span))
                continue;
            postings = own.GetPostings(PostingsFlags.None, postings);
            Delete(postings, LimitOf(number));
        }
    }

    private int LimitOf(long number) => sequences?.LimitOf(number) ?? DocIdSetIterator.NoMoreDocs;

    private void Delete(DocIdSetIterator documents, int limit)
    {
        for (var doc = documents.NextDoc(); doc < limit; doc = documents.NextDoc())
        {
            if ((_changed ?? reader.LiveDocs) is { } live && !live[doc])
                continue;
            _changed ??= CopyLiveDocs();
            _changed.Clear(doc);
        }
    }

    private BitSet CopyLiveDocs()
    {
        if (reader.LiveDocs is { } live)
            return live.Clone();
        var all = new BitSet(reader.MaxDoc);
        all.SetAll();
        return all;
    }
}
