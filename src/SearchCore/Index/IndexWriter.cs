using SearchCore.Analysis;
using SearchCore.Documents;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>Adds, updates and deletes documents of an index. An index has one writer at a time; the writer is safe for many threads.</summary>
/// <remarks>
/// Changes are kept in memory and written out as segments from time to time. They become visible to new readers by <see cref="Commit"/>,
/// which also makes them durable, or by <see cref="GetReader"/>, which does not. Readers that are open never change.
/// After an error it cannot go on after (a full disk, an I/O error) the writer closes itself and every call throws
/// <see cref="Exceptions.IndexWriterFailedException"/>; the last commit stays intact.
/// </remarks>
public sealed partial class IndexWriter : IDisposable
{
    /// <summary>Opens an index for writing.</summary>
    /// <param name="directory">Where the index is. It is not disposed with the writer.</param>
    /// <param name="analyzer">Cuts texts into words.</param>
    /// <param name="options">How to work; null for the defaults.</param>
    /// <returns>The writer, which holds the index' write lock until it is disposed.</returns>
    /// <exception cref="Exceptions.IndexLockedException">Another writer has the index.</exception>
    /// <exception cref="Exceptions.IndexNotFoundException">The index must exist by <see cref="OpenMode.Append"/>, but does not.</exception>
    /// <exception cref="Exceptions.IndexCorruptException">The last commit is damaged.</exception>
    public static IndexWriter Open(IndexDirectory directory, Analyzer analyzer, IndexWriterOptions? options = null) =>
        throw new NotSupportedException();

    /// <summary>Adds a document.</summary>
    /// <param name="document">The document, which must not change during the call.</param>
    /// <exception cref="Exceptions.DocumentRejectedException">The document cannot be indexed; nothing of it is.</exception>
    public void AddDocument(Document document) => throw new NotSupportedException();

    /// <summary>Replaces all documents with a term by a document, in one step that no reader sees half.</summary>
    /// <param name="key">The term, usually of an id field.</param>
    /// <param name="document">The new document.</param>
    /// <exception cref="Exceptions.DocumentRejectedException">The document cannot be indexed; the old ones stay.</exception>
    public void UpdateDocument(Term key, Document document) => throw new NotSupportedException();

    /// <summary>Deletes the documents, added before this call, that have one of the terms.</summary>
    /// <param name="terms">The terms.</param>
    public void DeleteDocuments(params ReadOnlySpan<Term> terms) => throw new NotSupportedException();

    /// <summary>Deletes the documents, added before this call, that match.</summary>
    /// <param name="query">Which documents.</param>
    public void DeleteDocuments(IDeleteQuery query) => throw new NotSupportedException();

    /// <summary>Deletes all documents, without looking at them.</summary>
    public void DeleteAll() => throw new NotSupportedException();

    /// <summary>Makes everything since the last commit durable and visible to new readers, in one step.</summary>
    /// <param name="userData">Notes to keep with the commit; null keeps those of the last one.</param>
    /// <returns>The generation of the last commit: a new one, or the one before when nothing has changed.</returns>
    public long Commit(IReadOnlyDictionary<string, string>? userData = null) => throw new NotSupportedException();

    /// <summary>Does the long part of a commit. <see cref="Commit"/> then finishes it, or <see cref="Rollback"/> drops it.</summary>
    /// <param name="userData">Notes to keep with the commit; null keeps those of the last one.</param>
    public void PrepareCommit(IReadOnlyDictionary<string, string>? userData = null) => throw new NotSupportedException();

    /// <summary>Drops everything since the last commit and closes the writer.</summary>
    public void Rollback() => throw new NotSupportedException();

    /// <summary>Opens a reader that sees everything up to now, committed or not.</summary>
    /// <returns>The reader. <see cref="DirectoryReader.OpenIfChanged"/> on it gives the next one cheaply.</returns>
    public DirectoryReader GetReader() => throw new NotSupportedException();

    /// <summary>Writes the documents in memory out as segments. Neither durable nor visible yet.</summary>
    public void Flush() => throw new NotSupportedException();

    /// <summary>Merges until the index has at most a number of segments, and waits for it. Not durable until the next commit.</summary>
    /// <param name="maxSegments">The number of segments, 1 or more.</param>
    /// <param name="cancellationToken">Ends the waiting; merges that run go on.</param>
    public void ForceMerge(int maxSegments, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Waits for all merges that are due or running.</summary>
    /// <param name="cancellationToken">Ends the waiting; merges that run go on.</param>
    public void WaitForMerges(CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Commits, waits for running merges and gives the write lock back. To drop changes instead, call <see cref="Rollback"/> before.</summary>
    public void Dispose() => throw new NotSupportedException();
}
