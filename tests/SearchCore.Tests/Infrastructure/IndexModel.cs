using System.Globalization;
using System.Text;
using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Infrastructure;

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

    public static long? RandomRank(Random random) => random.Next(3) == 0 ? null : random.NextInt64(-50, 1L << random.Next(4, 60));

    public static string? RandomMark(Random random) => random.Next(3) == 0 ? null : new string('m', random.Next(5)) + RandomWord(random);

    public IndexModel Clone() => new(Documents, _nextSerial);

    public ModelDocument NewDocument(Random random) => new(
        RandomId(random), _nextSerial++, [.. Enumerable.Range(0, random.Next(6)).Select(_ => RandomWord(random))])
    {
        Rank = RandomRank(random),
        Mark = RandomMark(random),
    };

    /// <summary>Gives the documents that match another number or other bytes.</summary>
    public void Change(Predicate<ModelDocument> matches, Func<ModelDocument, ModelDocument> change)
    {
        for (var i = 0; i < Documents.Count; i++)
            Documents[i] = matches(Documents[i]) ? change(Documents[i]) : Documents[i];
    }

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
            Assert.Equal(document.Rank, RankOf(leaf.Reader, doc));
            Assert.Equal(document.Mark, MarkOf(leaf.Reader, doc));
            found.Add(serial, document);
        }
    }

    private static long? RankOf(LeafReader reader, int doc) =>
        HasValue(reader, "rank", doc) ? reader.GetNumericDocValues("rank")!.Get(doc) : null;

    private static string? MarkOf(LeafReader reader, int doc) =>
        HasValue(reader, "mark", doc) ? Encoding.UTF8.GetString(reader.GetBinaryDocValues("mark")!.Get(doc)) : null;

    private static bool HasValue(LeafReader reader, string field, int doc) => reader.GetDocsWithField(field) is not { } docs || docs[doc];

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
