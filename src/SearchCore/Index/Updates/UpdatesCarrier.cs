using SearchCore.Codecs;
using SearchCore.Index.Merging;

namespace SearchCore.Index.Updates;

/// <summary>Finds the doc values that changed in a segment while a merge read it.</summary>
internal static class UpdatesCarrier
{
    /// <summary>Adds to an overlay of the merged segment every column that has another generation now.</summary>
    /// <param name="merged">The segment as the merge read it.</param>
    /// <param name="now">The segment as it is now; released here.</param>
    /// <param name="docs">Where its documents have gone.</param>
    /// <param name="overlay">The new values of the merged segment.</param>
    public static void Carry(SegmentReader merged, SegmentReader now, DocIdMap docs, DocValuesOverlay overlay)
    {
        try
        {
            foreach (var field in now.FieldInfos.Where(field => IsNewer(field, merged.FieldInfos)))
                CopyColumn(field, now, docs, overlay);
        }
        finally
        {
            now.Release();
        }
    }

    private static bool IsNewer(FieldInfo field, FieldInfos merged) => field.DocValuesGeneration >= 0
        && (!merged.TryGet(field.Name, out var before) || before.DocValuesGeneration != field.DocValuesGeneration);

    private static void CopyColumn(FieldInfo field, SegmentReader now, DocIdMap docs, DocValuesOverlay overlay)
    {
        var hasValue = now.GetDocsWithField(field.Name);
        var numbers = now.GetNumericDocValues(field.Name);
        var bytes = now.GetBinaryDocValues(field.Name);
        for (var doc = 0; doc < now.MaxDoc; doc++)
        {
            if (docs[doc] is not (>= 0 and var target))
                continue;
            DocValue? value = hasValue is not null && !hasValue[doc] ? null
                : numbers is not null ? DocValue.Of(numbers.Get(doc))
                : DocValue.Of(bytes!.Get(doc));
            overlay.Set(field.Name, field.DocValuesType, target, value);
        }
    }
}
