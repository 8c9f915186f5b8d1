using SearchCore.Index;

namespace SearchCore.Tests.Search.Fakes;

/// <summary>An index of fake segments.</summary>
internal sealed class FakeIndex : IndexReader
{
    public FakeIndex(params IReadOnlyList<FakeLeaf> leaves)
    {
        var docBase = 0;
        var contexts = new List<LeafReaderContext>();
        foreach (var leaf in leaves)
        {
            contexts.Add(new LeafReaderContext(leaf, contexts.Count, docBase));
            docBase += leaf.MaxDoc;
        }

        Leaves = contexts;
    }

    public override IReadOnlyList<LeafReaderContext> Leaves { get; }

    public bool IsClosed { get; private set; }

    /// <summary>One segment of documents with one field, <c>text</c>.</summary>
    public static FakeIndex OfTexts(params string[] texts) => new(new FakeLeaf(texts.Select(text => FakeDocument.Of(("text", text)))));

    protected override void Close() => IsClosed = true;
}
