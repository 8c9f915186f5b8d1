namespace SearchCore.Index.Inversion;

/// <summary>Where a growing stream of bytes lies in a <see cref="ByteSlicePool"/>. The default value is an empty stream.</summary>
internal struct ByteStream
{
    /// <summary>The address of the first byte.</summary>
    public int Start;

    /// <summary>The address of the next byte to write.</summary>
    public int Position;

    /// <summary>The address behind the last byte of the current slice; 0 before the first slice.</summary>
    public int End;
}
