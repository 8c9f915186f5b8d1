using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Tests.Search.Fakes;

/// <summary>A segment held in plain collections: for each document, for each field, the terms at each position.</summary>
internal sealed class FakeLeaf : LeafReader
{
    private readonly FakeDocument[] _documents;
    private readonly Dictionary<string, FakeTerms> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FakeNorms> _norms = new(StringComparer.Ordinal);

    /// <summary>Indexes documents.</summary>
    /// <param name="documents">The documents.</param>
    /// <param name="deleted">The deleted ones' numbers.</param>
    /// <param name="blockSize">How many documents a block of postings has; 0 for postings without blocks.</param>
    /// <param name="fieldsWithoutNorms">The fields that keep no norms.</param>
    public FakeLeaf(IEnumerable<FakeDocument> documents, IEnumerable<int>? deleted = null, int blockSize = 3, params string[] fieldsWithoutNorms)
    {
        _documents = [.. documents];
        foreach (var doc in deleted ?? [])
        {
            LiveDocs ??= AllLive();
            LiveDocs.Clear(doc);
        }

        foreach (var field in _documents.SelectMany(document => document.Fields.Keys).Distinct())
        {
            _terms[field] = new FakeTerms(_documents, field, blockSize);
            if (!fieldsWithoutNorms.Contains(field))
                _norms[field] = new FakeNorms([.. _documents.Select(document => document.Norm(field))], asBytes: blockSize > 0);
        }
    }

    public override int MaxDoc => _documents.Length;

    public override int NumDocs => LiveDocs?.Cardinality() ?? MaxDoc;

    public override FieldInfos FieldInfos => new(_terms.Keys.Select((name, number) => new FieldInfo(name, number)));

    public override BitSet? LiveDocs { get; }

    public override string SegmentName => "_fake";

    public IReadOnlyList<FakeDocument> Documents => _documents;

    public override Terms? GetTerms(string field) => _terms.GetValueOrDefault(field);

    public override NumericDocValues? GetNorms(string field) => _norms.GetValueOrDefault(field);

    /// <summary>The field <c>length</c> has the number of words of <c>text</c>; documents without words have none.</summary>
    public override NumericDocValues? GetNumericDocValues(string field) =>
        field == "length" ? new FakeNumbers([.. _documents.Select(document => (long)(document.Length ?? 0))]) : null;

    public override BinaryDocValues? GetBinaryDocValues(string field) => null;

    public override SortedDocValues? GetSortedDocValues(string field) => null;

    public override SortedSetDocValues? GetSortedSetDocValues(string field) => null;

    public override BitSet? GetDocsWithField(string field)
    {
        var docs = new BitSet(MaxDoc);
        for (var doc = 0; doc < MaxDoc; doc++)
        {
            if (field == "length" && _documents[doc].Length is not null)
                docs.Set(doc);
        }

        return docs;
    }

    public override IReadOnlyDictionary<string, Terms>? GetTermVectors(int doc) => null;

    public override void VisitDocument(int doc, StoredFieldVisitor visitor)
    {
    }

    private BitSet AllLive()
    {
        var live = new BitSet(MaxDoc);
        live.SetAll();
        return live;
    }
}
