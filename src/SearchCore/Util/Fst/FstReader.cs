namespace SearchCore.Util.Fst;

/// <summary>A stored finite state transducer: a map from strings of bytes to strings of bytes that shares prefixes (format chapter 7.5).</summary>
/// <remarks>
/// It is the map's head only, so that whoever owns the file decides where its nodes are read from. Never changes; many threads may share it.
/// </remarks>
internal sealed class FstReader
{
    /// <summary>The name in its header.</summary>
    public const string HeaderName = "FST";

    /// <summary>The first version that is read; its targets take four bytes each.</summary>
    public const int MinVersion = 3;

    /// <summary>The version that is written.</summary>
    public const int CurrentVersion = 4;

    private readonly int _version;
    private readonly int _startNode;

    private FstReader(int version, byte[] emptyOutput, int startNode, long nodesOffset, int nodesLength)
    {
        _version = version;
        EmptyOutput = emptyOutput;
        _startNode = startNode;
        NodesOffset = nodesOffset;
        NodesLength = nodesLength;
    }

    /// <summary>The value of the empty key; empty when there is none.</summary>
    public ReadOnlyMemory<byte> EmptyOutput { get; }

    /// <summary>Where in the file the nodes are.</summary>
    public long NodesOffset { get; }

    /// <summary>How many bytes the nodes take.</summary>
    public int NodesLength { get; }

    /// <summary>Reads the head.</summary>
    /// <param name="reader">Stands behind the FST's header, and at its nodes afterwards.</param>
    /// <param name="version">The version that the header said.</param>
    public static FstReader Read(ref ByteReader reader, int version)
    {
        if (reader.ReadByte() != 0)
            reader.ThrowCorrupt("the FST is packed, which this codec never writes");
        var emptyOutput = reader.ReadByte() == 0 ? [] : ReadEmptyOutput(ref reader);
        if (reader.ReadByte() != 0)
            reader.ThrowCorrupt("the FST's labels are not bytes");
        var startNode = reader.ReadVLong();
        for (var count = 0; count < 3; count++)
            reader.ReadVLong();
        var length = reader.ReadVLong();
        if (length > reader.Remaining)
            reader.ThrowCorrupt("the FST's nodes do not end inside the file");
        if (startNode > 0 && startNode >= length)
            reader.ThrowCorrupt("the FST's first node is not among its nodes");
        return new FstReader(version, emptyOutput, (int)startNode, reader.FilePosition, (int)length);
    }

    /// <summary>Starts a walk at the root.</summary>
    /// <param name="nodes">The bytes of the file that <see cref="NodesOffset"/> and <see cref="NodesLength"/> tell.</param>
    /// <param name="resource">The file, for messages.</param>
    public FstCursor OpenCursor(ReadOnlySpan<byte> nodes, string resource) =>
        new(nodes, _startNode, hasWideTargets: _version < CurrentVersion, resource, NodesOffset);

    /// <summary>The length and the bytes, stored back to front as a whole.</summary>
    private static byte[] ReadEmptyOutput(ref ByteReader reader)
    {
        var stored = reader.ReadBytes(reader.ReadVIntNonNegative("the length of the FST's empty output")).ToArray();
        Array.Reverse(stored);
        var forward = new ByteReader(stored, reader.Resource, reader.FilePosition - stored.Length);
        return forward.ReadBytes(forward.ReadVIntNonNegative("the length of the FST's empty output")).ToArray();
    }
}
