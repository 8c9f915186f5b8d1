using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index.Merging;
using SearchCore.Index.Updates;

namespace SearchCore.Index;

/// <summary>Changing doc values in place, without indexing the documents again (format chapter 10).</summary>
public sealed partial class IndexWriter
{
    /// <summary>Gives all documents, added before this call, that have a term another number as doc value.</summary>
    /// <param name="key">The term, usually of an id field.</param>
    /// <param name="field">A field with numeric doc values, which some document of the index must have already.</param>
    /// <param name="value">The number (of a float or double its bits); null to take the value away.</param>
    /// <exception cref="DocumentRejectedException">The field has no numeric doc values.</exception>
    public void UpdateNumericDocValue(Term key, string field, long? value) =>
        Update(new DocValuesUpdate(key, field, DocValuesType.Numeric, value is { } number ? DocValue.Of(number) : null));

    /// <summary>Gives all documents, added before this call, that have a term other bytes as doc value.</summary>
    /// <param name="key">The term, usually of an id field.</param>
    /// <param name="field">A field with binary doc values, which some document of the index must have already.</param>
    /// <param name="value">The bytes, which are copied; null to take the value away.</param>
    /// <exception cref="DocumentRejectedException">The field has no binary doc values.</exception>
    public void UpdateBinaryDocValue(Term key, string field, byte[]? value) =>
        Update(new DocValuesUpdate(key, field, DocValuesType.Binary, value is null ? null : DocValue.Of(value)));

    private void Update(DocValuesUpdate update)
    {
        ArgumentNullException.ThrowIfNull(update.Key.Field);
        ArgumentNullException.ThrowIfNull(update.Field);
        ThrowIfClosed();
        _numbers.CheckDocValuesType(update.Field, update.Type);
        _deletes.Add(update);
        CountChange();
        FlushIfDeletesAreMany();
    }

    /// <summary>Writes new doc values of a segment of the index as its next generation. Under the deletes' lock.</summary>
    private void SaveUpdates(SegmentState segment, SegmentReader reader, DocValuesOverlay overlay)
    {
        var directory = new TrackingDirectory(Directory);
        try
        {
            var generation = segment.Commit.TakeFieldInfosGeneration();
            var fields = DocValuesGenerationWriter.Write(reader, overlay, generation, directory, _numbers);
            lock (_lock)
            {
                var before = segment.Commit.Files.ToList();
                segment.SetDocValues(generation, fields, directory.Created);
                _deleter.IncrementCounts(segment.Commit.Files);
                _deleter.DecrementCounts(before);
            }
        }
        catch
        {
            lock (_lock)
                _deleter.DeleteUncounted(directory.Created);
            throw;
        }
    }

    /// <summary>
    /// Brings into a merged segment, not yet in the index, the doc values that were updated in its sources while the merge ran. Under the
    /// deletes' lock.
    /// </summary>
    private void CarryUpdates(
        IReadOnlyList<SegmentState> sources,
        IReadOnlyList<SegmentReader> readers,
        SegmentState merged,
        IReadOnlyList<DocIdMap> maps,
        TrackingDirectory directory)
    {
        var overlay = new DocValuesOverlay();
        for (var i = 0; i < sources.Count; i++)
            UpdatesCarrier.Carry(readers[i], AcquireReader(sources[i]), maps[i], overlay);
        if (overlay.IsEmpty)
            return;
        var before = directory.Created.ToHashSet(StringComparer.Ordinal);
        var generation = merged.Commit.TakeFieldInfosGeneration();
        var reader = AcquireReader(merged);
        FieldInfos fields;
        try
        {
            fields = DocValuesGenerationWriter.Write(reader, overlay, generation, directory, _numbers);
        }
        catch
        {
            lock (_lock)
                merged.Release();
            throw;
        }
        finally
        {
            reader.Release();
        }

        lock (_lock)
            merged.SetDocValues(generation, fields, [.. directory.Created.Where(file => !before.Contains(file))]);
    }

    private SegmentReader AcquireReader(SegmentState segment)
    {
        lock (_lock)
            return segment.AcquireReader();
    }
}
