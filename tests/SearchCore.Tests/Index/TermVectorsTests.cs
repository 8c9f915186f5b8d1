using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class TermVectorsTests : IDisposable
{
    private static readonly FieldType Plain = new()
    {
        IsTokenized = true,
        IndexOptions = IndexOptions.DocsAndFreqsAndPositions,
        StoresTermVectors = true,
    };

    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void Vectors_keep_what_was_asked_for_before_and_after_a_merge()
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), new IndexWriterOptions { MaxMergeThreads = 0 });
        writer.AddDocument([Field.Text("other", "no vectors"), Field.Keyword("id", "1")]);
        writer.AddDocument(
        [
            Make("terms", "b a b", Plain),
            Make("positions", "b a b", Plain with { StoresTermVectorPositions = true }),
            Make("offsets", "b a b", Plain with { StoresTermVectorOffsets = true }),
        ]);
        writer.AddDocument([Make("terms", "c", Plain), Make("terms", "c", Plain)]);
        writer.Commit();
        string[] second = ["offsets: a[2-3] b[0-1][4-5]", "positions: a@1 b@0@2", "terms: a b**"];
        using (var reader = writer.GetReader())
        {
            Assert.Null(reader.Leaves[0].Reader.GetTermVectors(0));
            Assert.Equal(second, Show(reader, 1));
            Assert.Equal(["terms: c**"], Show(reader, 2));
        }

        writer.DeleteDocuments(new Term("id", "1"));
        writer.ForceMerge(1);
        writer.Commit();
        using var merged = DirectoryReader.Open(_directory);
        Assert.Equal(2, merged.MaxDoc);
        Assert.Equal(second, Show(merged, 0));
        Assert.Equal(["terms: c**"], Show(merged, 1));
        Assert.True(IndexChecker.Check(_directory).IsClean);
    }

    [Fact]
    public void Settings_that_contradict_one_another_are_refused()
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer());
        Reject(Make("f", "a", new FieldType { StoresTermVectors = true }));
        Reject(Make("f", "a", Plain with { StoresTermVectors = false, StoresTermVectorPositions = true }));
        Reject(Make("f", "a", Plain with { StoresTermVectorPayloads = true }));
        Reject(Make("f", "a", Plain), Make("f", "b", Plain with { StoresTermVectorOffsets = true }));
        Reject(Make("f", "a", Plain with { StoresTermVectors = false }), Make("f", "b", Plain));

        void Reject(params Field[] document) =>
            Assert.Equal("f", Assert.Throws<DocumentRejectedException>(() => writer.AddDocument([.. document])).Field);
    }

    private static Field Make(string name, string text, FieldType type) => new(name, StoredValue.FromString(text), type);

    private static List<string> Show(DirectoryReader reader, int doc)
    {
        var shown = new List<string>();
        foreach (var (name, terms) in reader.Leaves[0].Reader.GetTermVectors(doc)!.OrderBy(vector => vector.Key, StringComparer.Ordinal))
        {
            var line = name + ":";
            var enumerator = terms.GetEnumerator();
            while (enumerator.MoveNext())
                line += " " + Utf8Term.CopyOf(enumerator.Term) + ShowOccurrences(enumerator.GetPostings(PostingsFlags.All));
            shown.Add(line);
        }

        return shown;
    }

    private static string ShowOccurrences(PostingsEnumerator postings)
    {
        var shown = "";
        postings.NextDoc();
        for (var i = 0; i < postings.Freq; i++)
        {
            var position = postings.NextPosition();
            if (position >= 0)
                shown += FormattableString.Invariant($"@{position}");
            else if (postings.StartOffset >= 0)
                shown += FormattableString.Invariant($"[{postings.StartOffset}-{postings.EndOffset}]");
            else if (postings.Freq > 1)
                shown += "*";
        }

        return shown;
    }
}
