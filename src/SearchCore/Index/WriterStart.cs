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
    public static SegmentInfos MakeInfos(IndexDirectory directory, IndexWriterOptions options, SegmentInfos? current)
    {
        var infos = current is null || options.OpenMode == OpenMode.Create
            ? new SegmentInfos()
            : ReadStart(directory, options.StartCommit, current).Clone();
        if (current is not null)
        {
            infos.UpdateGeneration(current);
            infos.Version = Math.Max(infos.Version, current.Version);
            infos.Counter = Math.Max(infos.Counter, current.Counter);
        }

        infos.SkipGenerations(LatestCommit.FindGeneration(directory));
        foreach (var file in directory.ListAll().Where(IndexFileNames.IsSegmentFileName))
            SkipNames(infos, file);
        return infos;
    }

    /// <summary>The fields of a segment in its present state.</summary>
    public static FieldInfos ReadFields(SegmentCommit commit)
    {
        try
        {
            return ReadFieldsOf(commit);
        }
        catch (FileNotFoundException missing)
        {
            throw IndexCorruptException.OfMissing(missing);
        }
    }

    private static FieldInfos ReadFieldsOf(SegmentCommit commit)
    {
        var info = commit.Info;
        if (commit.FieldInfosGeneration != SegmentCommit.NoGeneration)
            return commit.Codec.FieldInfosFormat.Read(info.Directory, info.Name, IndexFileNames.ToBase36(commit.FieldInfosGeneration));
        if (!info.UsesCompoundFile)
            return commit.Codec.FieldInfosFormat.Read(info.Directory, info.Name, string.Empty);
        using var compound = commit.Codec.CompoundFormat.OpenReader(info.Directory, info);
        return commit.Codec.FieldInfosFormat.Read(compound, info.Name, string.Empty);
    }

    private static SegmentInfos ReadStart(IndexDirectory directory, IndexCommit? start, SegmentInfos current) =>
        start is null || start.Generation == current.Generation ? current : SegmentInfos.Read(directory, start.Generation);

    /// <summary>
    /// Keeps names that are taken from being given out again. A segment that was never committed may still be open in some reader, which must not
    /// take a new one for it; and commits after the one that the writer starts from have generations of their own.
    /// </summary>
    private static void SkipNames(SegmentInfos infos, string file)
    {
        var name = IndexFileNames.ParseSegmentName(file);
        if (IndexFileNames.TryParseBase36(name.AsSpan(1), out var number) && number < int.MaxValue)
            infos.Counter = Math.Max(infos.Counter, (int)number + 1);
        if (IndexFileNames.ParseGeneration(file) is { } generation)
            infos.Segments.Find(segment => string.Equals(segment.Name, name, StringComparison.Ordinal))?.SkipGenerations(generation);
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
