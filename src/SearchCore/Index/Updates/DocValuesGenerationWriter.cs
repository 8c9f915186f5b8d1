using SearchCore.Codecs;
using SearchCore.Index.Inversion;
using SearchCore.Store;

namespace SearchCore.Index.Updates;

/// <summary>
/// Writes a generation of doc values of a segment: the columns that were updated, whole, and the list of fields that says where each
/// column is now (format chapter 10, updates).
/// </summary>
internal static class DocValuesGenerationWriter
{
    /// <summary>Writes the files.</summary>
    /// <param name="reader">The segment as it was.</param>
    /// <param name="overlay">What changes; not empty.</param>
    /// <param name="generation">The number of the files, never used before.</param>
    /// <param name="directory">Where they go.</param>
    /// <param name="numbers">The fields' numbers in the whole index.</param>
    /// <returns>The fields as the new files have them.</returns>
    public static FieldInfos Write(
        SegmentReader reader, DocValuesOverlay overlay, long generation, IndexDirectory directory, FieldNumbers numbers)
    {
        var fields = reader.FieldInfos.Select(field => field.Clone()).ToDictionary(field => field.Name, StringComparer.Ordinal);
        foreach (var column in overlay.Columns)
        {
            if (!fields.TryGetValue(column.Field, out var field))
                fields.Add(column.Field, field = new FieldInfo(column.Field, FreeNumber(fields.Values, numbers.GetOrAdd(column.Field))));
            field.DocValuesType = column.Type;
            field.DocValuesGeneration = generation;
        }

        var infos = new FieldInfos(fields.Values);
        var codec = reader.Core.Codec;
        var suffix = IndexFileNames.ToBase36(generation);
        var state = new SegmentWriteState(directory, reader.Core.Segment, infos, suffix);
        using (var consumer = codec.DocValuesFormat.OpenWriter(state))
        {
            foreach (var column in overlay.Columns)
                column.Write(consumer, fields[column.Field], reader);
            consumer.Finish();
        }

        // Last, because the other format leaves attributes on the fields.
        codec.FieldInfosFormat.Write(directory, reader.SegmentName, suffix, infos);
        return infos;
    }

    /// <summary>The field's number in the index, unless a segment of another writer uses it for another field.</summary>
    private static int FreeNumber(IReadOnlyCollection<FieldInfo> fields, int number) =>
        fields.Any(field => field.Number == number) ? fields.Max(field => field.Number) + 1 : number;
}
