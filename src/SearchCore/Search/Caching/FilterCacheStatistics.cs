namespace SearchCore.Search.Caching;

/// <summary>What a <see cref="FilterCache"/> has done so far, and what it holds.</summary>
/// <param name="Hits">How often a segment's documents were there.</param>
/// <param name="Misses">How often they had to be walked.</param>
/// <param name="Evictions">How many entries had to go because the cache was full.</param>
/// <param name="Entries">How many entries there are: filters times segments.</param>
/// <param name="Bytes">How much memory they take, in bytes.</param>
public sealed record FilterCacheStatistics(long Hits, long Misses, long Evictions, int Entries, long Bytes);
