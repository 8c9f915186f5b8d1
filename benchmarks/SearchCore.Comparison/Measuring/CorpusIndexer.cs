using System.Collections.Concurrent;
using System.Diagnostics;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Comparison.Measuring;

/// <summary>Indexes a corpus as the peers do: <c>id</c> stored, <c>text</c> indexed with positions and not stored, no stop words.</summary>
internal static class CorpusIndexer
{
    private const double RamBufferMegabytes = 256;
    private const int ChunksAhead = 32;

    /// <summary>Makes a new index of a corpus.</summary>
    /// <param name="corpus">The corpus, a document a line.</param>
    /// <param name="folder">Where the index goes; one that is there is replaced.</param>
    /// <param name="threads">How many threads add documents.</param>
    /// <param name="merge">Whether to merge into one segment at the end.</param>
    /// <param name="cancellationToken">Ends the work; the index then has no new commit.</param>
    public static IndexingFigures Index(string corpus, string folder, int threads, bool merge, CancellationToken cancellationToken)
    {
        var options = new IndexWriterOptions
        {
            RamBufferMegabytes = RamBufferMegabytes,
            MaxIndexingThreads = threads,
            OpenMode = OpenMode.Create,
        };
        using var directory = new FileSystemDirectory(folder);
        using var writer = IndexWriter.Open(directory, new StandardAnalyzer(StopWords.None), options);
        try
        {
            return Index(writer, directory, corpus, threads, merge, cancellationToken);
        }
        catch when (writer.IsOpen)
        {
            // What was indexed so far is no index of the corpus.
            writer.Rollback();
            throw;
        }
    }

    private static IndexingFigures Index(
        IndexWriter writer, FileSystemDirectory directory, string corpus, int threads, bool merge, CancellationToken cancellationToken)
    {
        var start = Stopwatch.GetTimestamp();
        var count = threads == 1 ? AddAll(writer, corpus, cancellationToken) : AddAll(writer, corpus, threads, cancellationToken);
        writer.Commit();
        var indexing = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        if (merge)
        {
            writer.ForceMerge(1, cancellationToken);
            writer.Commit();
        }

        return new IndexingFigures(
            count,
            new FileInfo(corpus).Length,
            indexing,
            Stopwatch.GetElapsedTime(start),
            directory.ListAll().Sum(directory.FileLength));
    }

    private static long AddAll(IndexWriter writer, string corpus, CancellationToken cancellationToken)
    {
        var count = 0L;
        foreach (var chunk in CorpusChunks.Read(corpus))
        {
            cancellationToken.ThrowIfCancellationRequested();
            count += AddChunk(writer, chunk);
        }

        return count;
    }

    private static long AddAll(IndexWriter writer, string corpus, int threads, CancellationToken cancellationToken)
    {
        // The first failure of any thread ends all of them.
        using var failure = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        using var chunks = new BlockingCollection<ReadOnlyMemory<byte>>(ChunksAhead);
        var count = 0L;
        var workers = Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning)).ToArray();
        try
        {
            foreach (var chunk in CorpusChunks.Read(corpus))
                chunks.Add(chunk, failure.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            // A worker failed; waiting for it below tells why.
        }
        finally
        {
            chunks.CompleteAdding();
        }

        Task.WhenAll(workers).GetAwaiter().GetResult();
        cancellationToken.ThrowIfCancellationRequested();
        return count;

        void Work()
        {
            try
            {
                foreach (var chunk in chunks.GetConsumingEnumerable(failure.Token))
                    Interlocked.Add(ref count, AddChunk(writer, chunk));
            }
            catch
            {
                failure.Cancel();
                throw;
            }
        }
    }

    private static long AddChunk(IndexWriter writer, ReadOnlyMemory<byte> chunk)
    {
        var count = 0L;
        foreach (var (id, text) in CorpusDocument.ReadLines(chunk))
        {
            writer.AddDocument([Field.Stored("id", id), Field.Text("text", text)]);
            count++;
        }

        return count;
    }
}
