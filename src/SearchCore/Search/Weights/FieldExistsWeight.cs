using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Queries;
using SearchCore.Search.Scorers;
using SearchCore.Util;

namespace SearchCore.Search.Weights;

/// <summary>The documents that have a value in a field.</summary>
internal sealed class FieldExistsWeight(FieldExistsQuery query, float score) : DocumentSetWeight(query, score)
{
    /// <summary>The norm of a text without words, but perhaps also of one with a huge boost.</summary>
    private const byte InfiniteNorm = 0xFF;

    protected override DocIdSetIterator? GetDocuments(LeafReaderContext leaf)
    {
        var reader = leaf.Reader;
        if (HasDocValues(reader))
            return reader.GetDocsWithField(query.Field) is { } docs ? Iterate(docs) : new AllDocsIterator(reader.MaxDoc);
        if (reader.GetTerms(query.Field) is not { } terms)
            return null;
        if (terms.DocCount == reader.MaxDoc)
            return new AllDocsIterator(reader.MaxDoc);
        return Iterate(TryReadNorms(reader) ?? ReadPostings(terms, reader.MaxDoc));
    }

    private static BitSetIterator Iterate(BitSet docs) => new(docs, docs.Cardinality());

    private bool HasDocValues(LeafReader reader) => reader.FieldInfos.TryGet(query.Field, out var info) && info.DocValuesType != DocValuesType.None;

    /// <summary>The documents whose norm says that they have words; null when norms do not tell.</summary>
    private BitSet? TryReadNorms(LeafReader reader)
    {
        if (reader.GetNorms(query.Field) is not { } norms)
            return null;
        var docs = new BitSet(reader.MaxDoc);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            var norm = (byte)norms.Get(doc);
            if (norm == InfiniteNorm)
                return null;
            if (norm != 0)
                docs.Set(doc);
        }

        return docs;
    }

    private static BitSet ReadPostings(Terms terms, int maxDoc)
    {
        var docs = new BitSet(maxDoc);
        var enumerator = terms.GetEnumerator();
        PostingsEnumerator? postings = null;
        while (enumerator.MoveNext())
        {
            postings = enumerator.GetPostings(PostingsFlags.None, postings);
            postings.AddTo(docs);
        }

        return docs;
    }
}
