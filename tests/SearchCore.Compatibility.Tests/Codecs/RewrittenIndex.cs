using SearchCore.Codecs;
using SearchCore.Codecs.Lucene46;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>A golden index read by our readers and written again by our writers; postings are left out.</summary>
internal static class RewrittenIndex
{
    public static InMemoryDirectory Write(SegmentInfos commit, bool asCompoundFile)
    {
        var directory = new InMemoryDirectory();
        var infos = new SegmentInfos { Counter = commit.Counter };
        foreach (var segment in commit.Segments)
            infos.Segments.Add(WriteSegment(directory, segment, asCompoundFile));
        infos.PrepareCommit(directory);
        infos.FinishCommit(directory);
        return directory;
    }

    private static SegmentCommit WriteSegment(InMemoryDirectory directory, SegmentCommit source, bool asCompoundFile)
    {
        var codec = Lucene46Codec.Instance;
        using var opened = new OpenedSegment(source);
        var info = new SegmentInfo(directory, source.Name) { DocCount = source.DocCount, UsesCompoundFile = asCompoundFile };
        var fields = new FieldInfos(opened.FieldInfos.Select(field =>
        {
            var copy = field.Clone();
            copy.DocValuesGeneration = -1;
            return copy;
        }));
        var state = new SegmentWriteState(directory, info, fields);
        WriteStoredFields(codec, opened, state);
        WriteNorms(codec, opened, state);
        WriteDocValues(codec, source, opened, state);
        WriteTermVectors(codec, opened, state);
        codec.FieldInfosFormat.Write(directory, info.Name, string.Empty, fields);

        var parts = directory.ListAll().Where(name => IndexFileNames.ParseSegmentName(name) == info.Name).ToList();
        if (asCompoundFile)
        {
            codec.CompoundFormat.Write(directory, info, parts);
            parts.ForEach(directory.DeleteFile);
            parts = [info.Name + ".cfs", info.Name + ".cfe"];
        }

        info.Files.UnionWith([.. parts, info.Name + ".si"]);
        codec.SegmentInfoFormat.Write(directory, info);
        var target = new SegmentCommit(info, codec);
        if (source.HasDeletions)
        {
            var live = codec.LiveDocsFormat.Read(source.Info.Directory, source.Info, source.DeletionGeneration, source.DeletedCount);
            codec.LiveDocsFormat.Write(directory, info, target.TakeDeletionGeneration(), live);
            target.SetDeletions(1, source.DeletedCount);
        }

        return target;
    }

    private static void WriteStoredFields(Codec codec, OpenedSegment opened, SegmentWriteState state)
    {
        using var reader = codec.StoredFieldsFormat.OpenReader(opened.State);
        using var writer = codec.StoredFieldsFormat.OpenWriter(state);
        var numbers = state.FieldInfos.ToDictionary(field => field.Number);
        for (var doc = 0; doc < state.Segment.DocCount; doc++)
            writer.CopyDocument(reader, doc, numbers);
        writer.Finish(state.Segment.DocCount);
    }

    private static void WriteNorms(Codec codec, OpenedSegment opened, SegmentWriteState state)
    {
        if (!state.FieldInfos.HasNorms)
            return;
        using var reader = codec.NormsFormat.OpenReader(opened.State);
        using var writer = codec.NormsFormat.OpenWriter(state);
        foreach (var field in state.FieldInfos.Where(info => info.HasNorms))
        {
            var norms = reader.GetNorms(field);
            writer.Write(field, Docs(state).Select(norms.Get).ToArray());
        }

        writer.Finish();
    }

    private static void WriteDocValues(Codec codec, SegmentCommit source, OpenedSegment opened, SegmentWriteState state)
    {
        if (!state.FieldInfos.HasDocValues)
            return;
        using var writer = codec.DocValuesFormat.OpenWriter(state);
        foreach (var field in state.FieldInfos.Where(info => info.DocValuesType != DocValuesType.None))
        {
            var generation = opened.Field(field.Name).DocValuesGeneration;
            using var reader = codec.DocValuesFormat.OpenReader(generation < 0
                ? opened.State
                : opened.State with { Directory = source.Info.Directory, Suffix = IndexFileNames.ToBase36(generation) });
            WriteDocValues(writer, reader, field, state);
        }

        writer.Finish();
    }

    private static void WriteDocValues(DocValuesConsumer writer, DocValuesProducer reader, FieldInfo field, SegmentWriteState state)
    {
        switch (field.DocValuesType)
        {
            case DocValuesType.Numeric:
                writer.WriteNumeric(field, Docs(state).Select(reader.GetNumeric(field).Get).ToArray(), reader.GetDocsWithField(field));
                break;
            case DocValuesType.Binary:
                writer.WriteBinary(field, reader.GetBinary(field), reader.GetDocsWithField(field));
                break;
            case DocValuesType.Sorted:
                var sorted = reader.GetSorted(field);
                writer.WriteSorted(
                    field,
                    [.. Enumerable.Range(0, sorted.ValueCount).Select(ord => Utf8Term.CopyOf(sorted.LookupOrd(ord)))],
                    Docs(state).Select(sorted.GetOrd).ToArray());
                break;
            default:
                WriteSets(writer, reader.GetSortedSet(field), field, state);
                break;
        }
    }

    private static void WriteSets(DocValuesConsumer writer, SortedSetDocValues sets, FieldInfo field, SegmentWriteState state)
    {
        var ords = new List<int>();
        var ends = new List<int>();
        foreach (var doc in Docs(state))
        {
            sets.SetDocument(doc);
            for (var ord = sets.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = sets.NextOrd())
                ords.Add((int)ord);
            ends.Add(ords.Count);
        }

        Utf8Term[] dictionary = [.. Enumerable.Range(0, (int)sets.ValueCount).Select(ord => Utf8Term.CopyOf(sets.LookupOrd(ord)))];
        writer.WriteSortedSet(field, dictionary, ords.ToArray(), ends.ToArray());
    }

    private static void WriteTermVectors(Codec codec, OpenedSegment opened, SegmentWriteState state)
    {
        if (!state.FieldInfos.HasTermVectors)
            return;
        using var reader = codec.TermVectorsFormat.OpenReader(opened.State);
        using var writer = codec.TermVectorsFormat.OpenWriter(state);
        foreach (var doc in Docs(state))
        {
            var vectors = reader.Get(doc) ?? new Dictionary<string, Terms>();
            writer.WriteDocument([.. vectors.Select(pair => KeyValuePair.Create(opened.Field(pair.Key), pair.Value))]);
        }

        writer.Finish(state.Segment.DocCount);
    }

    private static IEnumerable<int> Docs(SegmentWriteState state) => Enumerable.Range(0, state.Segment.DocCount);
}
