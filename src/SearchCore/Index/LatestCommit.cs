using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Finds the newest commit that is whole (format chapter 2.5), also while a writer commits and deletes old commits.</summary>
internal static class LatestCommit
{
    private const int LookAhead = 10;

    /// <summary>Reads the newest commit that is whole.</summary>
    public static SegmentInfos Read(IndexDirectory directory)
    {
        Exception? first = null;
        for (long generation, previous = 0; ; previous = generation)
        {
            generation = FindGeneration(directory);
            if (generation == 0)
                throw ToThrow(first) ?? NotFound(directory);
            if (TryRead(directory, generation, ref first) is { } newest)
                return newest;

            // A newer one may have come, and this one been deleted, since the listing; only without one is it damaged.
            if (generation == previous)
                return ReadBeside(directory, generation, ref first) ?? throw ToThrow(first)!;
        }
    }

    /// <summary>The largest generation of a commit, whole or not; 0 when there is none.</summary>
    public static long FindGeneration(IndexDirectory directory)
    {
        var listed = ListGenerations(directory).DefaultIfEmpty(0).Max();
        return Math.Max(listed, SegmentsGenFile.Read(directory));
    }

    /// <summary>The generations of all commits, ascending.</summary>
    public static IReadOnlyList<long> ListGenerations(IndexDirectory directory)
    {
        var generations = new List<long>();
        foreach (var name in directory.ListAll())
        {
            if (IndexFileNames.TryParseSegmentsFileName(name, out var generation))
                generations.Add(generation);
        }

        generations.Sort();
        return generations;
    }

    /// <summary>A file that is named and not there, while no commit is whole, is damage like any other.</summary>
    private static Exception? ToThrow(Exception? first) => first is FileNotFoundException missing ? IndexCorruptException.OfMissing(missing) : first;

    /// <summary>
    /// The commit before a damaged one: a writer died while it wrote the newest. Or one behind it that the listing does not show yet, as
    /// on network shares.
    /// </summary>
    private static SegmentInfos? ReadBeside(IndexDirectory directory, long generation, ref Exception? first)
    {
        foreach (var older in ListGenerations(directory).Where(listed => listed < generation).Reverse())
        {
            if (TryRead(directory, older, ref first) is { } found)
                return found;
        }

        for (var newer = generation + 1; newer <= generation + LookAhead; newer++)
        {
            if (directory.FileExists(IndexFileNames.SegmentsFileName(newer)) && TryRead(directory, newer, ref first) is { } found)
                return found;
        }

        return null;
    }

    private static SegmentInfos? TryRead(IndexDirectory directory, long generation, ref Exception? first)
    {
        try
        {
            return SegmentInfos.Read(directory, generation);
        }
        catch (Exception unreadable) when (unreadable is IOException or SearchCoreException)
        {
            first ??= unreadable;
            return null;
        }
    }

    private static IndexNotFoundException NotFound(IndexDirectory directory)
    {
        var count = directory.ListAll().Count;
        return new IndexNotFoundException(
            directory.Location,
            count == 0 ? "it is empty or does not exist." : $"it has {count} files, but no {IndexFileNames.Segments}_N among them.");
    }
}
