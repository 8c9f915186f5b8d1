using System.Buffers.Binary;

namespace SearchCore.Fuzzing.Mutation;

/// <summary>Damages bytes as disks, transfers and forgers do.</summary>
internal static class ByteMutator
{
    private const int MostChanges = 6;
    private const int LongestBlock = 64;

    // Lengths, counts and pointers are most dangerous at the ends of their ranges.
    private static readonly long[] Extremes = [0, 1, -1, 127, 128, 255, 256, 32767, 65535, int.MaxValue, int.MinValue, uint.MaxValue, 1L << 32, long.MaxValue, long.MinValue];

    /// <summary>Makes a damaged copy.</summary>
    public static byte[] Mutate(byte[] bytes, Random random)
    {
        var changed = new List<byte>(bytes);
        for (var left = 1 + Math.Min(random.Next(MostChanges), random.Next(MostChanges)); left > 0 && changed.Count > 0; left--)
            Change(changed, random);
        return [.. changed];
    }

    private static void Change(List<byte> bytes, Random random)
    {
        var place = NextPlace(bytes.Count, random);
        switch (random.Next(12))
        {
            case < 3:
                bytes[place] ^= (byte)(1 << random.Next(8));
                break;
            case < 5:
                bytes[place] = (byte)random.Next(256);
                break;
            case 5:
                bytes[place] = (byte)(0xFF * random.Next(2));
                break;
            case 6:
                Overwrite(bytes, place, BigEndian(Extremes[random.Next(Extremes.Length)], random));
                break;
            case 7:
                Overwrite(bytes, place, VariableLength(Extremes[random.Next(Extremes.Length)]));
                break;
            case 8:
                bytes.RemoveRange(place, random.Next(2) == 0 ? bytes.Count - place : Math.Min(bytes.Count - place, random.Next(1, LongestBlock)));
                break;
            case 9:
                bytes.InsertRange(NextPlace(bytes.Count, random), bytes.GetRange(place, Math.Min(bytes.Count - place, random.Next(1, LongestBlock))));
                break;
            case 10:
                Overwrite(bytes, NextPlace(bytes.Count, random), [.. bytes.GetRange(place, Math.Min(bytes.Count - place, random.Next(1, LongestBlock)))]);
                break;
            default:
                bytes[place] = unchecked((byte)(bytes[place] + random.Next(-2, 3)));
                break;
        }
    }

    /// <summary>Anywhere, but more often near the start and the end, where headers and directories are.</summary>
    private static int NextPlace(int length, Random random)
    {
        var near = Math.Min(length, 200);
        return random.Next(4) switch
        {
            0 => random.Next(near),
            1 => length - 1 - random.Next(near),
            _ => random.Next(length),
        };
    }

    private static byte[] BigEndian(long value, Random random)
    {
        var bytes = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(bytes, value);
        return random.Next(2) == 0 ? bytes : bytes[sizeof(int)..];
    }

    private static byte[] VariableLength(long value)
    {
        var bytes = new List<byte>();
        for (var left = (ulong)value; ; left >>= 7)
        {
            if (left < 0x80)
            {
                bytes.Add((byte)left);
                return [.. bytes];
            }

            bytes.Add((byte)(left | 0x80));
        }
    }

    private static void Overwrite(List<byte> bytes, int place, byte[] value)
    {
        for (var i = 0; i < value.Length && place + i < bytes.Count; i++)
            bytes[place + i] = value[i];
    }
}
