using SearchCore.Exceptions;
using SearchCore.Sync.Extraction;
using SearchCore.Sync.Planning;
using SearchCore.Sync.Scanning;

namespace SearchCore.Sync.Applying;

/// <summary>Does one planned change to the index. Several threads may do different changes at once.</summary>
/// <remarks>What is wrong with a file becomes a recorded failure; what is wrong with the index is thrown.</remarks>
internal sealed class ChangeApplier(SearchIndex index, SyncOptions options, TextExtractors extractors, TimeProvider clock)
{
    private readonly RetrySchedule _retries = new(options.RetryDelay, options.MaximumRetryDelay);

    public Task<ChangeOutcome> ApplyAsync(PlannedChange change, CancellationToken cancellationToken) => change.Kind switch
    {
        ChangeKind.Delete => Task.FromResult(Delete(change.Known!)),
        ChangeKind.Confirm => Task.FromResult(new ChangeOutcome(ChangeKind.Confirm, Looked(change.File!, change.File!.Hash))),
        ChangeKind.Touch or ChangeKind.Rename => MoveAsync(change, cancellationToken),
        _ => ReadAsync(change, cancellationToken),
    };

    private ChangeOutcome Delete(ManifestEntry known)
    {
        index.Delete(known.Path);
        return new ChangeOutcome(ChangeKind.Delete, RemovedPath: known.Path);
    }

    /// <summary>Gives the document that is there another path or time.</summary>
    private async Task<ChangeOutcome> MoveAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        var oldPath = change.Known!.Path;
        if (index.Get(oldPath) is not { } document)
            return await ReadAsync(change, cancellationToken).ConfigureAwait(false);

        var entry = Looked(change.File!, change.Known.Hash);
        FileDocument.Change(document, entry);
        index.Put(document);
        return new ChangeOutcome(change.Kind, entry, RemoveOld(change));
    }

    private async Task<ChangeOutcome> ReadAsync(PlannedChange change, CancellationToken cancellationToken)
    {
        var file = change.File!;
        try
        {
            var (entry, text) = await ExtractAsync(file, cancellationToken).ConfigureAwait(false);
            index.Put(FileDocument.Create(entry, text));
            return new ChangeOutcome(change.Kind, entry, RemoveOld(change));
        }
        catch (FileNotFoundException)
        {
            // It went after the scan, and the next scan will see that.
            return new ChangeOutcome(null);
        }
        catch (FileFailedException e)
        {
            return RecordFailure(change, e.Problem);
        }
        catch (LimitExceededException e)
        {
            return RecordFailure(change, new FileProblem(SyncFailureKind.Malformed, e.Message));
        }
    }

    private async Task<(ManifestEntry Entry, ExtractedText Text)> ExtractAsync(ScannedFile file, CancellationToken cancellationToken)
    {
        if (file.Problem is { } problem)
            throw new FileFailedException(problem);

        using var limit = new CancellationTokenSource(options.ExtractionTimeLimit, clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var bytes = await FileReader.ReadAsync(options.Folder, file, options.MaxFileBytes, both.Token).ConfigureAwait(false);
            var text = extractors.For(file.Path).Extract(new FileContent(file.Path, bytes), both.Token);
            return (Looked(file, ContentHasher.Hash(bytes)), text);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new FileFailedException(new FileProblem(
                SyncFailureKind.Malformed,
                $"Getting its text out took longer than ExtractionTimeLimit = {options.ExtractionTimeLimit}."));
        }
        catch (Exception e) when (e is not (OperationCanceledException or FileNotFoundException))
        {
            // Extractors may be anybody's, so whatever one throws is about its file.
            throw new FileFailedException(FileFailedException.Describe(e), e);
        }
    }

    /// <summary>Keeps the version that was read before, if there is one, and notes why the present one is not there.</summary>
    private ChangeOutcome RecordFailure(PlannedChange change, FileProblem problem)
    {
        var file = change.File!;
        var known = change.Known;
        var failure = _retries.Next(file, problem, known, clock.GetUtcNow());
        var entry = Looked(file, known?.Hash) with { Failure = failure };
        if (known?.Hash is not null && index.Get(known.Path) is { } document)
            FileDocument.Change(document, entry);
        else
            document = FileDocument.CreateFailed(entry = entry with { Hash = null, Failure = failure with { IsPreviousSearchable = false } });
        index.Put(document);
        return new ChangeOutcome(change.Kind, entry, RemoveOld(change));
    }

    private string? RemoveOld(PlannedChange change)
    {
        var oldPath = change.Known?.Path;
        if (oldPath is null || string.Equals(oldPath, change.Path, StringComparison.Ordinal))
            return null;
        index.Delete(oldPath);
        return oldPath;
    }

    private ManifestEntry Looked(ScannedFile file, string? hash) => new(file.Path, file.Fingerprint, clock.GetUtcNow(), hash);
}
