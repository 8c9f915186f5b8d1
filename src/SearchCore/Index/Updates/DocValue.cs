namespace SearchCore.Index.Updates;

/// <summary>One value of a column: a number, or bytes.</summary>
/// <param name="Number">The value, if the column is of numbers.</param>
/// <param name="Bytes">The value, if the column is of bytes.</param>
internal readonly record struct DocValue(long Number, byte[] Bytes)
{
    public static DocValue Of(long number) => new(number, []);

    public static DocValue Of(ReadOnlySpan<byte> bytes) => new(0, bytes.ToArray());
}
