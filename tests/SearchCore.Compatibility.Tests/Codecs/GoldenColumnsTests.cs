using System.Text.Json;
using SearchCore.Codecs;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>Stored fields and norms that Lucene.NET wrote, read by us.</summary>
public sealed class GoldenColumnsTests
{
    public static TheoryData<string> Folders => GoldenIndex.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_stored_field_is_read_as_it_was_written(string folder)
    {
        using var index = new GoldenIndex(folder);
        foreach (var (segment, dump) in index.Segments)
        {
            using var opened = new OpenedSegment(segment);
            using var reader = segment.Codec.StoredFieldsFormat.OpenReader(opened.State);
            reader.CheckIntegrity();
            var expected = dump.GetProperty("stored").EnumerateArray().ToList();
            Assert.Equal(segment.DocCount, expected.Count);
            for (var doc = 0; doc < expected.Count; doc++)
                Assert.Equal(expected[doc].EnumerateArray().Select(Describe), StoredFieldsOf(reader, doc));
        }
    }

    [Fact]
    public void Documents_are_read_in_any_order()
    {
        using var index = new GoldenIndex("fieldtypes");
        var (segment, dump) = index.Segments.Single();
        using var opened = new OpenedSegment(segment);
        using var reader = segment.Codec.StoredFieldsFormat.OpenReader(opened.State);
        var expected = dump.GetProperty("stored").EnumerateArray().ToList();
        var random = new Random(3);

        for (var i = 0; i < 500; i++)
        {
            var doc = random.Next(expected.Count);
            Assert.Equal(expected[doc].EnumerateArray().Select(Describe), StoredFieldsOf(reader, doc));
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_norm_is_read_as_it_was_written(string folder)
    {
        using var index = new GoldenIndex(folder);
        foreach (var (segment, dump) in index.Segments)
        {
            using var opened = new OpenedSegment(segment);
            var dumped = dump.GetProperty("norms").EnumerateObject().ToList();
            Assert.Equal(dumped.Count, opened.FieldInfos.Count(info => info.HasNorms));
            if (dumped.Count == 0)
                continue;
            using var reader = segment.Codec.NormsFormat.OpenReader(opened.State);
            reader.CheckIntegrity();
            foreach (var field in dumped)
            {
                var norms = reader.GetNorms(opened.Field(field.Name));
                var actual = Enumerable.Range(0, segment.DocCount).Select(norms.Get).ToList();
                Assert.Equal(field.Value.EnumerateArray().Select(norm => norm.GetInt64()), actual);
                if (norms.TryGetBytes(out var bytes))
                    Assert.Equal(actual.Select(norm => (byte)norm), bytes.ToArray());
            }
        }
    }

    private static List<string> StoredFieldsOf(StoredFieldsReader reader, int doc)
    {
        var visitor = new DescribingVisitor();
        reader.Visit(doc, visitor);
        return visitor.Fields;
    }

    private static string Describe(JsonElement field)
    {
        var kind = field[1].GetString();
        var value = field[2];
        var text = kind switch
        {
            "string" or "binary" => value.GetString()!,
            "int" => StoredValue.FromInt32(value.GetInt32()).ToString(),
            "long" => StoredValue.FromInt64(value.GetInt64()).ToString(),
            "float" => StoredValue.FromSingle(ReadSingle(value)).ToString(),
            _ => StoredValue.FromDouble(ReadDouble(value)).ToString(),
        };
        return $"{field[0].GetString()} {kind} {text}";
    }

    private static float ReadSingle(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? (float)ReadDouble(value) : value.GetSingle();

    private static double ReadDouble(JsonElement value) => value.ValueKind != JsonValueKind.String
        ? value.GetDouble()
        : value.GetString() switch
        {
            "NaN" => double.NaN,
            "Infinity" => double.PositiveInfinity,
            "-Infinity" => double.NegativeInfinity,
            var other => throw new InvalidDataException(other),
        };

    private sealed class DescribingVisitor : StoredFieldVisitor
    {
        public List<string> Fields { get; } = [];

        public override StoredFieldDecision Decide(FieldInfo field) => StoredFieldDecision.Visit;

        public override void Visit(FieldInfo field, StoredValue value)
        {
            var kind = value.Kind switch
            {
                StoredValueKind.Int32 => "int",
                StoredValueKind.Int64 => "long",
                StoredValueKind.Single => "float",
                var other => other.ToString().ToLowerInvariant(),
            };
            Fields.Add($"{field.Name} {kind} {value}");
        }
    }
}
