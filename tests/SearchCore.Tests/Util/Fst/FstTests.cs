using FsCheck;
using FsCheck.Fluent;
using SearchCore.Exceptions;
using SearchCore.Util;
using SearchCore.Util.Fst;

namespace SearchCore.Tests.Util.Fst;

public sealed class FstTests
{
    [Fact]
    public void Every_key_has_its_value_and_nothing_else_has_one()
    {
        Prop.ForAll<int>(seed =>
        {
            var map = RandomMap(new Random(seed));
            var bytes = Build(map);
            foreach (var (key, value) in map)
                Assert.Equal(value, Find(bytes, key));
            foreach (var key in map.Keys.SelectMany(Neighbours).Where(key => !map.ContainsKey(key)))
                Assert.Null(Find(bytes, key));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_wide_node_is_searched_by_halves_and_a_narrow_one_along()
    {
        var map = NewMap();
        for (var first = 0; first < 256; first += 3)
        {
            map[[(byte)first]] = [(byte)first];
            for (var second = 0; second < 4; second++)
                map[[(byte)first, (byte)second]] = [9, (byte)second];
        }

        var bytes = Build(map);
        foreach (var (key, value) in map)
            Assert.Equal(value, Find(bytes, key));
        Assert.Null(Find(bytes, [1]));
        Assert.Null(Find(bytes, [0, 7]));
    }

    [Fact]
    public void The_empty_key_may_be_the_only_one()
    {
        var map = NewMap();
        map[[]] = [1, 2, 3];
        var reader = new ByteReader(Build(map), "test");
        var fst = FstReader.Read(ref reader, FstReader.CurrentVersion);
        Assert.Equal([1, 2, 3], fst.EmptyOutput.ToArray());
    }

    [Fact]
    public void Equal_ends_are_stored_once()
    {
        // Values that all say the same, so that only the labels count.
        var builder = new FstBuilder();
        foreach (var first in (byte[])[1, 2, 3])
            builder.Add([first, 50, 51, 52], default);
        builder.Finish();
        Assert.Equal(4, builder.NodeCount);
    }

    [Fact]
    public void Keys_that_do_not_ascend_are_refused()
    {
        var builder = new FstBuilder();
        builder.Add([2], default);
        Assert.Throws<ArgumentException>(() => builder.Add([1], default));
        Assert.Throws<ArgumentException>(() => builder.Add([2], default));
    }

    [Fact]
    public void Damaged_bytes_give_damage_or_an_answer()
    {
        var random = new Random(4);
        for (var round = 0; round < 300; round++)
        {
            var map = RandomMap(random);
            var bytes = Build(map);
            for (var flip = 0; flip < 3; flip++)
                bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
            foreach (var key in map.Keys)
                FindOrSeeDamage(bytes, key);
        }
    }

    private static void FindOrSeeDamage(byte[] bytes, byte[] key)
    {
        try
        {
            Find(bytes, key);
        }
        catch (IndexCorruptException)
        {
            // One of the two right answers to damaged bytes; any other exception fails the test.
        }
    }

    private static byte[]? Find(byte[] bytes, byte[] key)
    {
        var reader = new ByteReader(bytes, "test");
        var fst = FstReader.Read(ref reader, FstReader.CurrentVersion);
        if (key.Length == 0)
            return fst.EmptyOutput.Length == 0 ? null : fst.EmptyOutput.ToArray();
        var cursor = fst.OpenCursor(bytes.AsSpan((int)fst.NodesOffset, fst.NodesLength), "test");
        var value = new List<byte>();
        foreach (var label in key)
        {
            if (!cursor.Step(label))
                return null;
            value.AddRange(cursor.ReversedOutput.ToArray().Reverse());
        }

        value.AddRange(cursor.ReversedFinalOutput.ToArray().Reverse());
        return cursor.IsFinal ? [.. value] : null;
    }

    private static byte[] Build(SortedDictionary<byte[], byte[]> map)
    {
        var builder = new FstBuilder();
        foreach (var (key, value) in map)
            builder.Add(key, new Utf8Term(value));
        return builder.Finish().Written.ToArray();
    }

    private static SortedDictionary<byte[], byte[]> NewMap() =>
        new(Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)));

    /// <summary>Keys of few letters, so that they share much, and values that share beginnings.</summary>
    private static SortedDictionary<byte[], byte[]> RandomMap(Random random)
    {
        var map = NewMap();
        var letters = random.Next(1, 20);
        for (var count = random.Next(1, 200); count > 0; count--)
            map[RandomBytes(random, random.Next(0, 6), letters)] = RandomBytes(random, random.Next(1, 6), 3);
        return map;
    }

    private static byte[] RandomBytes(Random random, int length, int letters)
    {
        var bytes = new byte[length];
        foreach (ref var value in bytes.AsSpan())
            value = (byte)(random.Next(letters) * 12);
        return bytes;
    }

    private static IEnumerable<byte[]> Neighbours(byte[] key)
    {
        yield return [.. key, 5];
        if (key.Length > 0)
            yield return key[..^1];
    }
}
