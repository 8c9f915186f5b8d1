using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index.Copying;
using SearchCore.Index.Inversion;
using SearchCore.Index.Merging;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Taking in other indexes.</summary>
public sealed partial class IndexWriter
{
    /// <summary>Adds the last commits of other indexes, segment by segment as they are: the quickest way, at the cost of copying files.</summary>
    /// <remarks>All are added or none. No writer may change them meanwhile. Deletes ordered before are not for their documents.</remarks>
    /// <param name="directories">The other indexes.</param>
    /// <param name="cancellationToken">Ends the copying; then nothing is added.</param>
    /// <exception cref="IndexNotFoundException">One of them is no index.</exception>
    /// <exception cref="IndexCorruptException">A file of one is damaged or missing.</exception>
    /// <exception cref="DocumentRejectedException">A field has doc values of another kind here.</exception>
    /// <exception cref="LimitExceededException">There would be too many documents.</exception>
    public void AddIndexes(IReadOnlyCollection<IndexDirectory> directories, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(directories);
        ThrowIfClosed();
        if (directories.Any(directory => ReferenceEquals(directory, Directory)
            || string.Equals(directory.Location, Directory.Location, StringComparison.Ordinal) && directory is FileSystemDirectory))
            throw new ArgumentException("An index cannot be added to itself.", nameof(directories));
        var segments = directories.SelectMany(directory => SegmentInfos.ReadLatest(directory).Segments)
            .Where(segment => segment.LiveCount > 0).ToList();
        ThrowIfTooMany(segments.Sum(segment => (long)segment.DocCount));
        foreach (var segment in segments)
            TakeFields(WriterStart.ReadFields(segment));
        Flush();
        try
        {
            AddNewSegments(target => segments.ConvertAll(segment =>
                SegmentCopier.Copy(segment, NewSegmentName(), target, Directory, cancellationToken)));
        }
        catch (FileNotFoundException missing)
        {
            throw IndexCorruptException.OfMissing(missing);
        }
    }

    /// <summary>Adds what readers see, merged into one segment: deleted documents are left out, and every file is written anew.</summary>
    /// <param name="readers">The readers, which stay open.</param>
    /// <param name="cancellationToken">Ends the merging; then nothing is added.</param>
    /// <exception cref="DocumentRejectedException">A field has doc values of another kind here.</exception>
    /// <exception cref="LimitExceededException">There would be too many documents.</exception>
    public void AddIndexes(IReadOnlyCollection<DirectoryReader> readers, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(readers);
        ThrowIfClosed();
        var leaves = readers.SelectMany(reader => reader.Leaves).Select(leaf => (SegmentReader)leaf.Reader).ToList();
        ThrowIfTooMany(leaves.Sum(leaf => (long)leaf.NumDocs));
        foreach (var leaf in leaves)
            TakeFields(leaf.FieldInfos);
        Flush();
        AddNewSegments(target => MergeIntoOne(leaves, target, cancellationToken));
    }

    private List<SegmentCommit> MergeIntoOne(List<SegmentReader> leaves, TrackingDirectory target, CancellationToken cancellationToken)
    {
        var info = NewSegment("addIndexes");
        var merger = new SegmentMerger(leaves, info, target, _options.Codec, _numbers, cancellationToken);
        if (info.DocCount == 0)
            return [];
        merger.Merge();
        FinishSegment(info, target, UsesCompoundFile(target));
        return [new SegmentCommit(info, _options.Codec)];
    }

    private void AddNewSegments(Func<TrackingDirectory, List<SegmentCommit>> write)
    {
        var target = new TrackingDirectory(Directory);
        try
        {
            var added = write(target);
            lock (_deletesLock)
            {
                lock (_lock)
                {
                    foreach (var segment in added)
                        Add(NewState(segment), _segments.Count);
                }
            }

            CountChange();
        }
        finally
        {
            lock (_lock)
                _deleter.DeleteUncounted(target.Created);
        }

        Guard(MergeWhatIsDue);
    }

    /// <summary>A segment whose documents count as added now, so that only later deletes are for them.</summary>
    private SegmentState NewState(SegmentCommit commit)
    {
        var sequences = new SequenceRuns();
        sequences.Add(0, _deletes.Last);
        return new SegmentState(commit, Interlocked.Increment(ref _births)) { AppliedThrough = sequences.First, Sequences = sequences };
    }

    private string NewSegmentName()
    {
        lock (_lock)
            return _infos.NewSegmentName();
    }

    private void TakeFields(FieldInfos fields)
    {
        foreach (var field in fields.Where(field => field.DocValuesType != DocValuesType.None))
            _numbers.SetDocValuesType(field.Name, field.DocValuesType);
        _numbers.AddAll(fields);
    }

    private void ThrowIfTooMany(long added)
    {
        if (MaxDoc + added > _options.MaxDocuments)
            throw new LimitExceededException(nameof(IndexWriterOptions.MaxDocuments), _options.MaxDocuments, $"The index '{Directory.Location}'");
    }
}
