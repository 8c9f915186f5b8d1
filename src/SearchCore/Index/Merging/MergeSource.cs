using SearchCore.Codecs;

namespace SearchCore.Index.Merging;

/// <summary>A segment that goes into a merge.</summary>
/// <param name="Reader">The segment, with the deletions that the merge leaves out.</param>
/// <param name="Docs">Where its documents go.</param>
/// <param name="Fields">The merged segment's field for each of its field numbers.</param>
internal sealed record MergeSource(SegmentReader Reader, DocIdMap Docs, IReadOnlyDictionary<int, FieldInfo> Fields);
