using System.Text.Json;
using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>Doc values that Lucene.NET wrote, with their updates, read by us.</summary>
public sealed class GoldenDocValuesTests
{
    public static TheoryData<string> Folders => GoldenIndex.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_doc_value_is_read_as_it_was_written(string folder)
    {
        using var index = new GoldenIndex(folder);
        foreach (var (segment, dump) in index.Segments)
        {
            using var opened = new OpenedSegment(segment);
            var dumped = dump.GetProperty("docValues").EnumerateObject().ToList();
            Assert.Equal(dumped.Count, opened.FieldInfos.Count(info => info.DocValuesType != DocValuesType.None));
            foreach (var field in dumped)
            {
                var info = opened.Field(field.Name);
                using var producer = Open(segment, opened, info);
                producer.CheckIntegrity();
                AssertField(field.Value, info, producer, segment.DocCount);
            }
        }
    }

    private static DocValuesProducer Open(SegmentCommit segment, OpenedSegment opened, FieldInfo field)
    {
        var generation = field.DocValuesGeneration;
        return segment.Codec.DocValuesFormat.OpenReader(generation < 0
            ? opened.State
            : opened.State with { Directory = segment.Info.Directory, Suffix = IndexFileNames.ToBase36(generation) });
    }

    private static void AssertField(JsonElement dump, FieldInfo field, DocValuesProducer producer, int docCount)
    {
        var docs = Enumerable.Range(0, docCount).ToList();
        var withField = producer.GetDocsWithField(field);
        bool Has(int doc) => withField is null || withField[doc];
        switch (field.DocValuesType)
        {
            case DocValuesType.Numeric:
                var numbers = producer.GetNumeric(field);
                Assert.All(docs, doc => Assert.True(Has(doc) || numbers.Get(doc) == 0));
                Assert.Equal(
                    dump.GetProperty("values").EnumerateArray().Select(value => value.ValueKind == JsonValueKind.Null ? (long?)null : value.GetInt64()),
                    docs.Select(doc => Has(doc) ? numbers.Get(doc) : (long?)null));
                break;
            case DocValuesType.Binary:
                var strings = producer.GetBinary(field);
                Assert.Equal(
                    dump.GetProperty("values").EnumerateArray().Select(value => value.GetString()),
                    docs.Select(doc => Has(doc) ? Convert.ToHexStringLower(strings.Get(doc)) : null));
                break;
            case DocValuesType.Sorted:
                var sorted = producer.GetSorted(field);
                Assert.Equal(Terms(dump), Enumerable.Range(0, sorted.ValueCount).Select(ord => sorted.LookupOrd(ord).ToArray()));
                Assert.Equal(dump.GetProperty("ords").EnumerateArray().Select(ord => ord.GetInt32()), docs.Select(sorted.GetOrd));
                Assert.All(docs, doc => Assert.Equal(sorted.GetOrd(doc) >= 0, Has(doc)));
                break;
            default:
                var sets = producer.GetSortedSet(field);
                Assert.Equal(Terms(dump), Enumerable.Range(0, (int)sets.ValueCount).Select(ord => sets.LookupOrd(ord).ToArray()));
                Assert.Equal(
                    dump.GetProperty("ords").EnumerateArray().Select(ords => ords.EnumerateArray().Select(ord => ord.GetInt64()).ToList()),
                    docs.Select(doc => Ords(sets, doc)));
                Assert.All(docs, doc => Assert.Equal(Ords(sets, doc).Count > 0, Has(doc)));
                break;
        }
    }

    private static IEnumerable<byte[]> Terms(JsonElement dump) =>
        dump.GetProperty("terms").EnumerateArray().Select(GoldenSegment.TermBytes);

    private static List<long> Ords(SortedSetDocValues sets, int doc)
    {
        var ords = new List<long>();
        sets.SetDocument(doc);
        for (var ord = sets.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = sets.NextOrd())
            ords.Add(ord);
        return ords;
    }
}
