using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>What a writer finds, and starts from, when it opens an index.</summary>
internal static class WriterStart
{
    /// <summary>The newest whole commit, or null when there is none and none is needed.</summary>
    public static SegmentInfos? ReadCurrent(IndexDirectory directory, OpenMode mode)
    {
        try
        {
            return ReadNewest(directory);
        }
        catch (IndexNotFoundException) when (mode != OpenMode.Append)
        {
            return null;
        }
        catch (SearchCoreException) when (mode == OpenMode.Create)
        {
            // Whatever is there will be replaced, so it need not be understood.
            return null;
        }
    }

    /// <summary>The state that the writer goes on from. Numbers of segments and commits go on in any case, lest one is used twice.</summary>
    public static SegmentInfos MakeInfos(IndexDirectory directory, OpenMode mode, SegmentInfos? current)
    {
        var infos = current is null || mode == OpenMode.Create
            ? new SegmentInfos { Version = current?.Version ?? 0, Counter = current?.Counter ?? 0 }
            : current.Clone();
        if (current is not null)
            infos.UpdateGeneration(current);
        infos.SkipGenerations(LatestCommit.FindGeneration(directory));
        foreach (var file in directory.ListAll().Where(IndexFileNames.IsSegmentFileName))
        {
            // A segment that was never committed may still be open in some reader, which must not take a new one for it.
            if (IndexFileNames.TryParseBase36(IndexFileNames.ParseSegmentName(file).AsSpan(1), out var number) && number < int.MaxValue)
                infos.Counter = Math.Max(infos.Counter, (int)number + 1);
        }

        return infos;
    }

    /// <summary>The fields of a segment in its present state.</summary>
    public static FieldInfos ReadFields(SegmentCommit commit)
    {
        var info = commit.Info;
        if (commit.FieldInfosGeneration != SegmentCommit.NoGeneration)
            return commit.Codec.FieldInfosFormat.Read(info.Directory, info.Name, IndexFileNames.ToBase36(commit.FieldInfosGeneration));
        if (!info.UsesCompoundFile)
            return commit.Codec.FieldInfosFormat.Read(info.Directory, info.Name, string.Empty);
        using var compound = commit.Codec.CompoundFormat.OpenReader(info.Directory, info);
        return commit.Codec.FieldInfosFormat.Read(compound, info.Name, string.Empty);
    }

    /// <summary>
    /// The newest whole commit. A newer one that is damaged was never finished, and is passed over; one that cannot be read for another
    /// reason is not, because the writer would delete it.
    /// </summary>
    private static SegmentInfos ReadNewest(IndexDirectory directory)
    {
        var found = SegmentInfos.ReadLatest(directory);
        var newest = LatestCommit.ListGenerations(directory)[^1];
        if (newest == found.Generation)
            return found;
        try
        {
            return SegmentInfos.Read(directory, newest);
        }
        catch (IndexCorruptException)
        {
            return found;
        }
    }
}
