namespace SearchCore.Names;

/// <summary>A spelling in an index, and the part of the query's name that it was taken for.</summary>
/// <param name="Written">The part of the name as written.</param>
/// <param name="Found">The spelling.</param>
internal sealed record ResolvedSpelling(string Written, FoundSpelling Found);
