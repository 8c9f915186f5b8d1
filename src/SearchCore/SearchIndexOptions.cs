namespace SearchCore;

/// <summary>How a <see cref="SearchIndex"/> is opened and how it works.</summary>
public sealed class SearchIndexOptions
{
    /// <summary>Whether the index is only searched: no write lock is taken, and another process may write.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>How much memory documents may take before they are written as a segment, in megabytes, 1 to 2,047.</summary>
    public int RamBufferMegabytes { get; set; } = 64;

    /// <summary>Whether an existing index made with another schema is opened all the same (true), or refused (false).</summary>
    /// <remarks>Documents that are in the index already keep the words that the old schema gave them.</remarks>
    public bool AcceptSchemaChange { get; set; }

    /// <summary>Whether a search may use several threads, one per segment.</summary>
    public bool SearchInParallel { get; set; }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
