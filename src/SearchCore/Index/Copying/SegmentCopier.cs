using SearchCore.Codecs;
using SearchCore.Store;

namespace SearchCore.Index.Copying;

/// <summary>Copies a segment of another index under a new name. Names inside compound files have no segment in them, so files stay as they are.</summary>
internal static class SegmentCopier
{
    /// <summary>Copies all files of a segment, its deletions and updates of doc values included.</summary>
    /// <param name="source">The segment, as a commit of its index has it.</param>
    /// <param name="name">Its name in the new index.</param>
    /// <param name="target">Where the files go.</param>
    /// <param name="owner">The directory of the new index.</param>
    /// <param name="cancellationToken">Ends the copying.</param>
    /// <exception cref="Exceptions.IndexCorruptException">A file is damaged.</exception>
    public static SegmentCommit Copy(
        SegmentCommit source, string name, IndexDirectory target, IndexDirectory owner, CancellationToken cancellationToken)
    {
        var info = new SegmentInfo(owner, name)
        {
            Version = source.Info.Version,
            DocCount = source.DocCount,
            UsesCompoundFile = source.Info.UsesCompoundFile,
            Diagnostics = new Dictionary<string, string>(source.Info.Diagnostics, StringComparer.Ordinal),
        };
        var infoFile = IndexFileNames.SegmentFileName(source.Name, string.Empty, "si");
        foreach (var file in source.Files.Where(file => !string.Equals(file, infoFile, StringComparison.Ordinal)))
        {
            using var input = source.Info.Directory.OpenInput(file);
            FileCopier.Copy(input, target, Rename(file, name), cancellationToken);
        }

        info.Files.UnionWith(source.Info.Files.Select(file => Rename(file, name)));
        source.Codec.SegmentInfoFormat.Write(target, info);
        return WithGenerations(source, new SegmentCommit(info, source.Codec));
    }

    private static SegmentCommit WithGenerations(SegmentCommit source, SegmentCommit copy)
    {
        if (source.HasDeletions)
            copy.SetDeletions(source.DeletionGeneration, source.DeletedCount);
        if (source.FieldInfosGeneration != SegmentCommit.NoGeneration)
            copy.SetFieldInfosGeneration(source.FieldInfosGeneration);
        foreach (var (generation, files) in source.UpdateFiles)
            copy.UpdateFiles[generation] = [.. files.Select(file => Rename(file, copy.Name))];
        return copy;
    }

    private static string Rename(string file, string segmentName) => segmentName + IndexFileNames.StripSegmentName(file);
}
