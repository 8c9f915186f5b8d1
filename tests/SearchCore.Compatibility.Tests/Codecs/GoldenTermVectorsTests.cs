using System.Text.Json;
using SearchCore.Codecs;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>Term vectors that Lucene.NET wrote, read by us.</summary>
public sealed class GoldenTermVectorsTests
{
    public static TheoryData<string> Folders => GoldenIndex.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_term_vector_is_read_as_it_was_written(string folder)
    {
        using var index = new GoldenIndex(folder);
        foreach (var (segment, dump) in index.Segments)
        {
            using var opened = new OpenedSegment(segment);
            var documents = dump.GetProperty("termVectors").EnumerateArray().ToList();
            Assert.Equal(documents.Count > 0, opened.FieldInfos.HasTermVectors);
            if (documents.Count == 0)
                continue;
            using var reader = segment.Codec.TermVectorsFormat.OpenReader(opened.State);
            reader.CheckIntegrity();
            Assert.Equal(segment.DocCount, documents.Count);
            for (var doc = 0; doc < documents.Count; doc++)
                AssertDocument(documents[doc], reader.Get(doc));
        }
    }

    private static void AssertDocument(JsonElement dump, IReadOnlyDictionary<string, Terms>? vectors)
    {
        Assert.Equal(dump.ValueKind == JsonValueKind.Null, vectors is null);
        if (vectors is null)
            return;
        var fields = dump.EnumerateArray().ToList();
        Assert.Equal(fields.Select(field => field.GetProperty("name").GetString()), vectors.Keys);
        foreach (var (expected, actual) in fields.Zip(vectors.Values))
        {
            Assert.Equal(expected.GetProperty("positions").GetBoolean(), actual.HasPositions);
            Assert.Equal(expected.GetProperty("offsets").GetBoolean(), actual.HasOffsets);
            Assert.Equal(expected.GetProperty("payloads").GetBoolean(), actual.HasPayloads);
            AssertTerms(expected.GetProperty("terms").EnumerateArray().ToList(), actual);
        }
    }

    private static void AssertTerms(List<JsonElement> dump, Terms terms)
    {
        Assert.Equal(dump.Count, terms.TermCount);
        var enumerator = terms.GetEnumerator();
        foreach (var term in dump)
        {
            Assert.True(enumerator.MoveNext());
            Assert.Equal(GoldenSegment.TermBytes(term[0]), enumerator.Term.ToArray());
            Assert.Equal(term[1].GetInt64(), enumerator.TotalTermFreq);
            if (term[2].ValueKind != JsonValueKind.Null)
                Assert.Equal(term[2].GetRawText(), Describe(terms, enumerator.GetPostings(PostingsFlags.All)));
        }

        Assert.False(enumerator.MoveNext());
    }

    private static string Describe(Terms terms, PostingsEnumerator postings)
    {
        Assert.Equal(0, postings.NextDoc());
        var occurrences = new List<string>();
        for (var i = 0; i < postings.Freq; i++)
        {
            var parts = new List<string> { JsonSerializer.Serialize(postings.NextPosition()) };
            if (terms.HasOffsets)
                parts.AddRange([JsonSerializer.Serialize(postings.StartOffset), JsonSerializer.Serialize(postings.EndOffset)]);
            if (terms.HasPayloads)
                parts.Add(postings.Payload.IsEmpty ? "null" : $"\"{Convert.ToHexStringLower(postings.Payload)}\"");
            occurrences.Add($"[{string.Join(',', parts)}]");
        }

        Assert.Equal(PostingsEnumerator.NoMoreDocs, postings.NextDoc());
        return $"[{string.Join(',', occurrences)}]";
    }
}
