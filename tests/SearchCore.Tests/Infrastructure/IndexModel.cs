using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Infrastructure;

/// <summary>A document of a model: an id, a number no other document has, and words.</summary>
internal sealed record ModelDocument(string Id, int Serial, string[] Words)
{
    public Document ToDocument() =>
    [
        Field.Keyword("id", Id, stored: true),
        Field.Stored("serial", StoredValue.FromInt32(Serial)),
        Field.Text("body", string.Join(' ', Words)),
    ];
}

/// <summary>What an index should hold, as a plain list; and the comparison of a reader with it.</summary>
internal sealed class IndexModel
{
    private static readonly string[] Vocabulary =
        [.. Enumerable.Range(0, 30).Select(i => "w" + i.ToString(CultureInfo.InvariantCulture))];

    private int _nextSerial;

    private IndexModel(IEnumerable<ModelDocument> documents, int nextSerial)
    {
        Documents = [.. documents];
        _nextSerial = nextSerial;
    }

    public IndexModel()
        : this([], 0)
    {
    }

    public List<ModelDocument> Documents { get; }

    public static string RandomWord(Random random) => Vocabulary[random.Next(Vocabulary.Length)];

    public static string RandomId(Random random) => "id" + random.Next(12).ToString(CultureInfo.InvariantCulture);

    public IndexModel Clone() => new(Documents, _nextSerial);

    public ModelDocument NewDocument(Random random) => new(
        RandomId(random), _nextSerial++, [.. Enumerable.Range(0, random.Next(6)).Select(_ => RandomWord(random))]);

    public void Update(string id, ModelDocument document)
    {
        Documents.RemoveAll(old => old.Id == id);
        Documents.Add(document);
    }

    /// <summary>Fails unless the reader has exactly the model's documents, with exactly their words.</summary>
    public void AssertEquals(IndexReader reader)
    {
        var bySerial = Documents.ToDictionary(document => document.Serial);
        var found = new Dictionary<int, ModelDocument>();
        foreach (var leaf in reader.Leaves)
        {
            Assert.Equal(leaf.Reader.NumDocs, leaf.Reader.LiveDocs?.Cardinality() ?? leaf.Reader.MaxDoc);
            AssertLeafEquals(reader, leaf, bySerial, found);
        }

        Assert.Equal(bySerial.Keys.Order(), found.Keys.Order());
        Assert.Equal(Documents.Count, reader.NumDocs);
    }

    private static void AssertLeafEquals(
        IndexReader reader, LeafReaderContext leaf, Dictionary<int, ModelDocument> expected, Dictionary<int, ModelDocument> found)
    {
        var words = Words(leaf.Reader);
        for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
        {
            if (leaf.Reader.LiveDocs is { } live && !live[doc])
                continue;
            var stored = reader.GetDocument(leaf.DocBase + doc);
            var serial = int.Parse(stored.Get("serial")!, CultureInfo.InvariantCulture);
            Assert.True(expected.TryGetValue(serial, out var document), $"document {serial} should not be there");
            Assert.Equal(document.Id, stored.Get("id"));
            Assert.Equal(document.Words, words.TryGetValue(doc, out var own) ? own.Values : []);
            if (document.Words.Length > 0)
                Assert.Equal(SmallFloat.Encode315(1f / (float)Math.Sqrt(document.Words.Length)), leaf.Reader.GetNorms("body")!.Get(doc));
            found.Add(serial, document);
        }
    }

    /// <summary>The words of each document by position, read from the postings.</summary>
    private static Dictionary<int, SortedList<int, string>> Words(LeafReader reader)
    {
        var words = new Dictionary<int, SortedList<int, string>>();
        var terms = reader.GetTerms("body")?.GetEnumerator();
        while (terms is not null && terms.MoveNext())
        {
            var word = Utf8Term.CopyOf(terms.Term).ToString();
            var postings = terms.GetPostings(PostingsFlags.Positions);
            while (postings.NextDoc() != DocIdSetIterator.NoMoreDocs)
            {
                if (!words.TryGetValue(postings.DocId, out var own))
                    words.Add(postings.DocId, own = []);
                for (var i = 0; i < postings.Freq; i++)
                    own.Add(postings.NextPosition(), word);
            }
        }

        return words;
    }
}
