namespace SearchCore.Index;

/// <summary>What <see cref="IndexChecker"/> found out about a segment.</summary>
public sealed record SegmentCheckReport
{
    /// <summary>The segment's name.</summary>
    public required string Name { get; init; }

    /// <summary>The version of Lucene, or of the format, that wrote it.</summary>
    public string Version { get; init; } = string.Empty;

    /// <summary>The number of documents, deleted ones included.</summary>
    public int DocCount { get; init; }

    /// <summary>How many documents are deleted.</summary>
    public int DeletedCount { get; init; }

    /// <summary>The size of the files, in bytes.</summary>
    public long SizeInBytes { get; init; }

    /// <summary>The number of fields.</summary>
    public int FieldCount { get; init; }

    /// <summary>The number of terms of all fields.</summary>
    public long TermCount { get; init; }

    /// <summary>The number of postings that were walked.</summary>
    public long PostingCount { get; init; }

    /// <summary>The number of positions that were walked.</summary>
    public long PositionCount { get; init; }

    /// <summary>Whether there are problems, but none in what documents and searches need: writing the segment anew mends it and loses nothing.</summary>
    public bool CanBeRewritten { get; init; }

    /// <summary>Whether the segment cannot be mended, so that its documents are lost.</summary>
    public bool IsLost => Problems.Count > 0 && !CanBeRewritten;

    /// <summary>What is wrong, each with the file or field it is about; empty when nothing is.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];
}
