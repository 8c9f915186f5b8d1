using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs;
using SearchCore.Codecs.Lucene42;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Tests.Codecs.Lucene42;

public sealed class Lucene42NormsTests
{
    private readonly Lucene42NormsFormat _format = new();

    [Theory]
    [InlineData("bytes", 2)]
    [InlineData("table", 1)]
    [InlineData("multiples", 3)]
    [InlineData("many", 0)]
    [InlineData("extreme", 0)]
    public void Each_form_is_chosen_for_its_numbers_and_read_back(string shape, int form)
    {
        var values = new long[10_000];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = shape switch
            {
                "bytes" => (sbyte)i,
                "table" => i % 5 * 100_000,
                "multiples" => (i * 700L) - 12_345,
                "many" => i * i,
                _ => i == 0 ? long.MinValue : i == 1 ? long.MaxValue : i,
            };
        }

        var (state, norms) = WriteAndRead(values);

        Assert.Equal(values, Enumerable.Range(0, values.Length).Select(norms.Get));
        using var metadata = state.Directory.OpenInput("_0.nvm");
        Assert.Equal(form, metadata.GetSpan(CodecHeader.Length("Lucene41NormsMetadata") + 10, 1)[0]);
        Assert.Equal(form == 2, norms.TryGetBytes(out var bytes));
        if (form == 2)
            Assert.Equal(values.Select(value => (byte)value), bytes.ToArray());
    }

    [Fact]
    public void What_is_written_is_read_back() => Prop.ForAll<NonEmptyArray<long>, bool>((values, isSmall) =>
    {
        var kept = isSmall ? values.Get.Select(value => value % 7).ToArray() : values.Get;
        var (_, norms) = WriteAndRead(kept);
        return Enumerable.Range(0, kept.Length).All(doc => norms.Get(doc) == kept[doc]);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_field_without_norms_is_not_answered_for()
    {
        var state = Segments.WriteState(new InMemoryDirectory(), 1, WithNorms("a", 0), Segments.Field("b", 1));
        Write(state, [1]);
        using var reader = _format.OpenReader(state.ToReadState());
        Assert.Throws<IndexCorruptException>(() => reader.GetNorms(Segments.Field("b", 1)));
    }

    private static FieldInfo WithNorms(string name, int number) =>
        new(name, number) { IndexOptions = IndexOptions.Docs, HasNorms = true };

    private (SegmentWriteState State, NumericDocValues Norms) WriteAndRead(long[] values)
    {
        var state = Segments.WriteState(new InMemoryDirectory(), values.Length, WithNorms("a", 5));
        Write(state, values);
        var reader = _format.OpenReader(state.ToReadState());
        reader.CheckIntegrity();
        return (state, reader.GetNorms(state.FieldInfos.Single()));
    }

    private void Write(SegmentWriteState state, long[] values)
    {
        using var writer = _format.OpenWriter(state);
        writer.Write(state.FieldInfos.First(), values);
        writer.Finish();
    }
}
