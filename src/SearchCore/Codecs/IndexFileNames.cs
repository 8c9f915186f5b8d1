using System.Text.RegularExpressions;

namespace SearchCore.Codecs;

/// <summary>How the files of an index are called (format chapter 2.1).</summary>
internal static partial class IndexFileNames
{
    public const string Segments = "segments";
    public const string SegmentsGen = "segments.gen";
    private const int Radix = 36;
    private const int MaxDigits = 13;
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    /// <summary>A number of 0 or more in base 36, as names carry it.</summary>
    public static string ToBase36(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        Span<char> text = stackalloc char[MaxDigits];
        var start = text.Length;
        do
        {
            text[--start] = Digits[(int)(value % Radix)];
            value /= Radix;
        }
        while (value > 0);

        return new string(text[start..]);
    }

    /// <summary>Reads a number in base 36; lower case only, as it is written.</summary>
    public static bool TryParseBase36(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (text.IsEmpty)
            return false;
        foreach (var letter in text)
        {
            var digit = Digits.IndexOf(letter, StringComparison.Ordinal);
            if (digit < 0 || value > (long.MaxValue - digit) / Radix)
            {
                value = 0;
                return false;
            }

            value = (value * Radix) + digit;
        }

        return true;
    }

    /// <summary>The name of a segment, such as <c>_a</c> for number 10.</summary>
    public static string SegmentName(long number) => "_" + ToBase36(number);

    /// <summary>The name of a segment's file; the suffix may be empty.</summary>
    public static string SegmentFileName(string segmentName, string suffix, string extension) =>
        suffix.Length == 0 ? $"{segmentName}.{extension}" : $"{segmentName}_{suffix}.{extension}";

    /// <summary>The name of a file of a segment that has generations, such as <c>_a_2.del</c>.</summary>
    public static string GenerationFileName(string segmentName, string extension, long generation) =>
        SegmentFileName(segmentName, ToBase36(generation), extension);

    /// <summary>The name of a commit's file.</summary>
    public static string SegmentsFileName(long generation) => $"{Segments}_{ToBase36(generation)}";

    /// <summary>The generation of a commit's file; false for any other file.</summary>
    public static bool TryParseSegmentsFileName(string name, out long generation)
    {
        generation = 0;
        return name.StartsWith(Segments + "_", StringComparison.Ordinal) &&
            TryParseBase36(name.AsSpan(Segments.Length + 1), out generation) && generation > 0;
    }

    /// <summary>The segment to which a file belongs, such as <c>_a</c> for <c>_a_2.del</c>.</summary>
    public static string ParseSegmentName(string fileName)
    {
        var end = fileName.AsSpan(1).IndexOfAny('_', '.');
        return end < 0 ? fileName : fileName[..(end + 1)];
    }

    /// <summary>The generation of a segment's file that has one, such as 2 for <c>_a_2.del</c> and <c>_a_2_Lucene45_0.dvd</c>; else null.</summary>
    public static long? ParseGeneration(string fileName)
    {
        var rest = StripSegmentName(fileName);
        if (!rest.StartsWith('_'))
            return null;
        var end = rest.AsSpan(1).IndexOfAny('_', '.');
        return end > 0 && TryParseBase36(rest.AsSpan(1, end), out var generation) ? generation : null;
    }

    /// <summary>What is left of a file's name without its segment, such as <c>_Lucene41_0.doc</c>.</summary>
    public static string StripSegmentName(string fileName) => fileName[ParseSegmentName(fileName).Length..];

    public static bool IsSegmentName(string name) => SegmentNamePattern().IsMatch(name);

    /// <summary>Whether this may be the name of a segment's file; a name with a path in it never is.</summary>
    public static bool IsSegmentFileName(string name) => SegmentFilePattern().IsMatch(name);

    /// <summary>Whether a file belongs to the index and may be deleted when no commit refers to it. Anchored, as Java has it.</summary>
    public static bool IsOwned(string name) =>
        IsSegmentFileName(name) || name == Segments || name == SegmentsGen || name.StartsWith(Segments + "_", StringComparison.Ordinal);

    [GeneratedRegex(@"\A_[a-z0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex SegmentNamePattern();

    [GeneratedRegex(@"\A_[a-z0-9]+(_[^/\\:\0]*)?\.[^/\\:\0]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex SegmentFilePattern();
}
