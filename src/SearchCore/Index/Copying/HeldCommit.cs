using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Index.Copying;

/// <summary>A commit whose files are all open, so that they can be read to the end although a writer deletes them meanwhile.</summary>
internal sealed class HeldCommit : IDisposable
{
    private const int MaxAttempts = 10;
    private readonly Dictionary<string, IndexInput> _inputs = new(StringComparer.Ordinal);

    private HeldCommit(long generation, string segmentsFileName)
    {
        Generation = generation;
        SegmentsFileName = segmentsFileName;
    }

    public long Generation { get; }

    /// <summary>The file by which the others become an index.</summary>
    public string SegmentsFileName { get; }

    /// <summary>The files, <see cref="SegmentsFileName"/> included.</summary>
    public IReadOnlyDictionary<string, IndexInput> Files => _inputs;

    /// <summary>Opens the last commit.</summary>
    /// <exception cref="IndexNotFoundException">There is none.</exception>
    /// <exception cref="IndexCorruptException">A file of it is missing.</exception>
    public static HeldCommit OpenLatest(IndexDirectory directory)
    {
        for (var attempt = 1; ; attempt++)
        {
            var infos = SegmentInfos.ReadLatest(directory);
            try
            {
                return Open(IndexFileDeleter.ToCommit(directory, infos));
            }
            catch (IndexCorruptException) when (attempt < MaxAttempts && LatestCommit.FindGeneration(directory) != infos.Generation)
            {
                // A writer has committed and deleted the files since; then there is a newer commit to open.
            }
        }
    }

    /// <summary>Opens a commit.</summary>
    /// <exception cref="IndexCorruptException">A file of it is missing.</exception>
    public static HeldCommit Open(IndexCommit commit)
    {
        var held = new HeldCommit(commit.Generation, commit.SegmentsFileName);
        try
        {
            foreach (var file in commit.FileNames)
                held._inputs.Add(file, commit.Directory.OpenInput(file));
            return held;
        }
        catch (FileNotFoundException missing)
        {
            held.Dispose();
            throw IndexCorruptException.OfMissing(missing);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    public void Dispose()
    {
        foreach (var input in _inputs.Values)
            input.Dispose();
    }
}
