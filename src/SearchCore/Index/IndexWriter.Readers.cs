namespace SearchCore.Index;

/// <summary>Readers that see what is not committed yet.</summary>
public sealed partial class IndexWriter
{
    /// <summary>Opens a reader that sees everything up to now, committed or not.</summary>
    /// <returns>The reader. <see cref="DirectoryReader.OpenIfChanged"/> on it gives the next one cheaply.</returns>
    public DirectoryReader GetReader()
    {
        ThrowIfClosed();
        DirectoryReader? reader = null;
        Guard(() =>
        {
            FlushAll(changes =>
            {
                lock (_lock)
                    reader = MakeReader(changes);
            });
            MergeWhatIsDue();
        });
        return reader!;
    }

    /// <summary>Whether a reader made at a count of changes still sees everything. False once the writer is closed.</summary>
    internal bool IsCurrent(long changes) => ChangeCount == changes && IsOpen;

    private DirectoryReader MakeReader(long changes)
    {
        var readers = new List<SegmentReader>(_segments.Count);
        try
        {
            foreach (var segment in _segments.Where(segment => !segment.IsAllDeleted))
                readers.Add(segment.AcquireReader());
            return new DirectoryReader(Directory, readers, _infos.Generation, _infos.UserData, this, changes);
        }
        catch
        {
            foreach (var reader in readers)
                reader.Release();
            throw;
        }
    }
}
