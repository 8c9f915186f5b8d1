using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs;
using SearchCore.Codecs.Lucene46;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs.Lucene45;

public sealed class Lucene45DocValuesTests
{
    private readonly DocValuesFormat _format = Lucene46Codec.Instance.DocValuesFormat;

    [Fact]
    public void Numbers_are_read_back() => Prop.ForAll<NonEmptyArray<long>, byte>((values, shape) =>
    {
        var kept = values.Get.Select(value => shape % 3 == 0 ? value : shape % 3 == 1 ? value % 9 : value / 1000 * 1000).ToArray();
        return ReadNumbers(kept, null).SequenceEqual(kept.Cast<long?>());
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1_000_003)]
    public void Numbers_of_several_blocks_are_read_back(long factor)
    {
        var values = Enumerable.Range(0, 40_000).Select(i => i * factor * (i % 3 - 1)).ToArray();
        Assert.Equal(values.Cast<long?>(), ReadNumbers(values, null));
    }

    [Fact]
    public void Documents_without_a_number_are_told_apart_from_those_with_zero()
    {
        var docs = new BitSet(3);
        docs.Set(1);
        Assert.Equal([null, 0, null], ReadNumbers([0, 0, 0], docs));
    }

    [Fact]
    public void Strings_are_read_back() => Prop.ForAll<NonEmptyArray<byte[]>, bool>((values, isFixed) =>
    {
        var kept = isFixed ? values.Get.Select((_, i) => BitConverter.GetBytes(i)).ToArray() : values.Get;
        var state = State(kept.Length, DocValuesType.Binary);
        using var reader = WriteAndOpen(state, (writer, field) => writer.WriteBinary(field, new Strings(kept), null));
        var read = reader.GetBinary(state.FieldInfos.Single());
        return Enumerable.Range(0, kept.Length).All(doc => read.Get(doc).SequenceEqual(kept[doc]));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sorted_strings_are_read_back() => Prop.ForAll<NonEmptyArray<string?>, bool>((values, isFixed) =>
    {
        var perDoc = values.Get.Select((value, i) => value is null ? default : new Utf8Term(isFixed ? $"{i % 50:D3}" : value)).ToArray();
        var dictionary = perDoc.Where((_, doc) => values.Get[doc] is not null).Distinct().Order().ToList();
        var ords = perDoc.Select((term, doc) => values.Get[doc] is null ? -1 : dictionary.BinarySearch(term)).ToArray();
        var state = State(ords.Length, DocValuesType.Sorted);
        using var reader = WriteAndOpen(state, (writer, field) => writer.WriteSorted(field, dictionary, ords));
        var read = reader.GetSorted(state.FieldInfos.Single());
        var withField = reader.GetDocsWithField(state.FieldInfos.Single());
        return read.ValueCount == dictionary.Count
            && Enumerable.Range(0, ords.Length).All(doc => read.GetOrd(doc) == ords[doc] && (withField?[doc] ?? true) == (ords[doc] >= 0))
            && Enumerable.Range(0, dictionary.Count).Reverse().All(ord => read.LookupOrd(ord).SequenceEqual(dictionary[ord].Span));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Sets_of_sorted_strings_are_read_back() => Prop.ForAll<NonEmptyArray<byte[]>, bool>((sets, isSingle) =>
    {
        var perDoc = sets.Get.Select(set => set.Take(isSingle ? 1 : 10).Select(value => (int)value).Distinct().Order().ToArray()).ToArray();
        var used = perDoc.SelectMany(set => set).Distinct().Order().ToList();
        var dictionary = used.ConvertAll(value => new Utf8Term($"value {value:D4}{new string('x', value % 5)}"));
        var ords = perDoc.SelectMany(set => set.Select(value => used.BinarySearch(value))).ToArray();
        var ends = perDoc.Select((_, doc) => perDoc.Take(doc + 1).Sum(set => set.Length)).ToArray();
        var state = State(perDoc.Length, DocValuesType.SortedSet);
        using var reader = WriteAndOpen(state, (writer, field) => writer.WriteSortedSet(field, dictionary, ords, ends));
        var read = reader.GetSortedSet(state.FieldInfos.Single());
        return Enumerable.Range(0, perDoc.Length).All(doc => ReadSet(read, doc).SequenceEqual(perDoc[doc].Select(value => (long)used.BinarySearch(value))))
            && Enumerable.Range(0, dictionary.Count).All(ord => read.LookupOrd(ord).SequenceEqual(dictionary[ord].Span));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Fields_of_one_generation_are_read_without_the_others()
    {
        var state = State(2, DocValuesType.Numeric) with { Suffix = "3" };
        var field = state.FieldInfos.Single();
        field.DocValuesGeneration = 3;
        using (var writer = _format.OpenWriter(state))
        {
            writer.WriteNumeric(field, [4, 5], null);
            writer.Finish();
        }

        Assert.Contains("_0_3_Lucene45_0.dvd", state.Directory.ListAll());
        using var reader = _format.OpenReader(state.ToReadState());
        Assert.Equal(5, reader.GetNumeric(field).Get(1));
    }

    private static SegmentWriteState State(int docCount, DocValuesType type) =>
        Segments.WriteState(new InMemoryDirectory(), docCount, new FieldInfo("f", 3) { DocValuesType = type });

    private static List<long> ReadSet(SortedSetDocValues sets, int doc)
    {
        var ords = new List<long>();
        sets.SetDocument(doc);
        for (var ord = sets.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = sets.NextOrd())
            ords.Add(ord);
        return ords;
    }

    private List<long?> ReadNumbers(long[] values, BitSet? docs)
    {
        var state = State(values.Length, DocValuesType.Numeric);
        using var reader = WriteAndOpen(state, (writer, field) => writer.WriteNumeric(field, values, docs));
        var field = state.FieldInfos.Single();
        var withField = reader.GetDocsWithField(field);
        var numbers = reader.GetNumeric(field);
        return [.. Enumerable.Range(0, values.Length).Select(doc => withField?[doc] ?? true ? numbers.Get(doc) : (long?)null)];
    }

    private DocValuesProducer WriteAndOpen(SegmentWriteState state, Action<DocValuesConsumer, FieldInfo> write)
    {
        using (var writer = _format.OpenWriter(state))
        {
            write(writer, state.FieldInfos.Single());
            writer.Finish();
        }

        var reader = _format.OpenReader(state.ToReadState());
        reader.CheckIntegrity();
        return reader;
    }

    private sealed class Strings(byte[][] values) : BinaryDocValues
    {
        public override ReadOnlySpan<byte> Get(int doc) => values[doc];
    }
}
