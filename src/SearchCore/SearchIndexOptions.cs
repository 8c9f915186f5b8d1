using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Names;

namespace SearchCore;

/// <summary>How a <see cref="SearchIndex"/> is opened and how it works.</summary>
public sealed class SearchIndexOptions
{
    private const int MostRamBufferMegabytes = 2047;

    /// <summary>Whether the index is only searched: no write lock is taken, and another process may write.</summary>
    public bool IsReadOnly { get; set; }

    /// <summary>How much memory documents may take before they are written as a segment, in megabytes, 1 to 2,047.</summary>
    public int RamBufferMegabytes { get; set; } = 64;

    /// <summary>How much memory the cache of filters may take, in megabytes, 0 (no cache) or more.</summary>
    public int FilterCacheMegabytes { get; set; } = 32;

    /// <summary>Whether an existing index made with another schema is opened all the same (true), or refused (false).</summary>
    /// <remarks>Documents that are in the index already keep the words that the old schema gave them.</remarks>
    public bool AcceptSchemaChange { get; set; }

    /// <summary>Whether a search may use several threads, one per segment.</summary>
    public bool SearchInParallel { get; set; }

    /// <summary>Names that are the same though they do not sound alike; can be changed later (<see cref="SearchIndex.Equivalences"/>).</summary>
    public NameEquivalences Equivalences { get; set; } = NameEquivalences.None;

    /// <summary>
    /// Told of each merge in the background that failed by an I/O error, such as a full disk: nothing is lost, but the index is not getting tidier. It
    /// is called by the merging thread and must not call the index.
    /// </summary>
    public Action<IndexMergeException>? OnMergeFailed { get; set; }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>What is wrong with the options, or null.</summary>
    internal string? FindProblem()
    {
        if (RamBufferMegabytes is < 1 or > MostRamBufferMegabytes)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{nameof(RamBufferMegabytes)} is {RamBufferMegabytes}; it must be between 1 and {MostRamBufferMegabytes}.");
        }

        if (Equivalences is null)
            return $"{nameof(Equivalences)} is null; give {nameof(NameEquivalences)}.{nameof(NameEquivalences.None)}.";
        if (FilterCacheMegabytes < 0)
            return string.Create(CultureInfo.InvariantCulture, $"{nameof(FilterCacheMegabytes)} is {FilterCacheMegabytes}; it must be 0 or more.");

        return TimeProvider is null ? $"{nameof(TimeProvider)} is null; give {nameof(TimeProvider)}.{nameof(TimeProvider.System)}." : null;
    }
}
