using SearchCore.Codecs;
using SearchCore.Index.Inversion;

namespace SearchCore.Index.Merging;

/// <summary>Unites the fields of several segments: what one segment does not keep, the merged one cannot keep either.</summary>
internal static class FieldInfosMerger
{
    public static FieldInfos Merge(IEnumerable<FieldInfos> segments, FieldNumbers numbers)
    {
        var merged = new Dictionary<string, FieldInfo>(StringComparer.Ordinal);
        foreach (var field in segments.SelectMany(fields => fields))
        {
            if (!merged.TryGetValue(field.Name, out var target))
                merged.Add(field.Name, target = new FieldInfo(field.Name, numbers.GetOrAdd(field.Name, field.Number)));
            target.HasTermVectors |= field.HasTermVectors;
            if (field.DocValuesType != DocValuesType.None)
                target.DocValuesType = field.DocValuesType;
            if (field.IsIndexed)
                AddIndexed(target, field);
        }

        foreach (var field in merged.Values)
        {
            field.HasNorms &= !field.OmitsNorms;
            field.HasPayloads &= field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
        }

        return new FieldInfos(merged.Values);
    }

    private static void AddIndexed(FieldInfo target, FieldInfo field)
    {
        target.IndexOptions = target.IsIndexed
            ? (IndexOptions)Math.Min((int)target.IndexOptions, (int)field.IndexOptions)
            : field.IndexOptions;
        target.OmitsNorms |= field.OmitsNorms;
        target.HasNorms |= field.HasNorms;
        target.HasPayloads |= field.HasPayloads;
    }
}
