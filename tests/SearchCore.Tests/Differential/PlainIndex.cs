using System.Globalization;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Tests.Differential;

/// <summary>An index that went through some steps, and its documents as plain data under the numbers that they have in it.</summary>
internal sealed class PlainIndex : IDisposable
{
    private readonly InMemoryDirectory _directory = new();
    private readonly IndexWriter _writer;
    private readonly Dictionary<(string Field, string Term), int> _docFreqs = [];

    public PlainIndex(DifferentialCase tested)
    {
        var options = new IndexWriterOptions
        {
            MaxBufferedDocuments = tested.MaxBufferedDocuments,
            UsesCompoundFile = tested.UsesCompoundFile,
            MaxMergeThreads = 0,
            MergePolicy = new TieredMergePolicy { SegmentsPerTier = 4, MaxMergeAtOnce = 4, FloorSegmentMegabytes = 0.001 },
        };
        _writer = IndexWriter.Open(_directory, new StandardAnalyzer(new StopWords([PlainDocument.StopWord])), options);
        var collection = new PlainCollection();
        foreach (var step in tested.Steps)
            step.Apply(_writer, collection);
        Reader = _writer.GetReader();
        Documents = Read(collection);
        foreach (var (document, _) in Documents)
        {
            foreach (var term in ((string[])["id", "text", "loose", "tag"]).SelectMany(field => document.Terms(field).Distinct().Select(term => (field, term))))
                _docFreqs[term] = _docFreqs.GetValueOrDefault(term) + 1;
        }
    }

    public DirectoryReader Reader { get; }

    /// <summary>The documents by number, deleted ones that are not merged away among them: they count in statistics.</summary>
    public IReadOnlyList<(PlainDocument Document, bool IsLive)> Documents { get; }

    /// <summary>The terms of a field, in the order of their bytes.</summary>
    public IEnumerable<string> Terms(string field) =>
        _docFreqs.Keys.Where(key => key.Field == field).Select(key => key.Term).Order(StringComparer.Ordinal);

    public int DocFreq(string field, string term) => _docFreqs.GetValueOrDefault((field, term));

    public void Dispose()
    {
        Reader.Dispose();
        _writer.Dispose();
        _directory.Dispose();
    }

    private List<(PlainDocument Document, bool IsLive)> Read(PlainCollection collection)
    {
        var documents = new List<(PlainDocument Document, bool IsLive)>();
        foreach (var leaf in Reader.Leaves)
        {
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                var serial = int.Parse(Reader.GetDocument(leaf.DocBase + doc).Get("serial")!, CultureInfo.InvariantCulture);
                Assert.Equal(collection.IsLive(serial), leaf.Reader.LiveDocs?[doc] ?? true);
                documents.Add((collection[serial], collection.IsLive(serial)));
            }
        }

        Assert.Equal(collection.LiveCount, documents.Count(entry => entry.IsLive));
        return documents;
    }
}
