namespace SearchCore.Diagnostics;

/// <summary>What a filter cache has done so far, and how many bytes it takes.</summary>
internal readonly record struct FilterCacheReading(long Hits, long Misses, long Evictions, long Bytes)
{
    public static FilterCacheReading operator +(FilterCacheReading left, FilterCacheReading right) =>
        new(left.Hits + right.Hits, left.Misses + right.Misses, left.Evictions + right.Evictions, left.Bytes + right.Bytes);
}
