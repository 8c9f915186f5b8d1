using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index.Deletes;

namespace SearchCore.Index;

/// <summary>Adding and deleting.</summary>
public sealed partial class IndexWriter
{
    private const double BytesPerMegabyte = 1024 * 1024;

    /// <summary>Adds a document.</summary>
    /// <param name="document">The document, which must not change during the call.</param>
    /// <exception cref="DocumentRejectedException">The document cannot be indexed; nothing of it is.</exception>
    /// <exception cref="LimitExceededException">The index has 2,147,483,519 documents already.</exception>
    public void AddDocument(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Index(document, null);
    }

    /// <summary>Replaces all documents with a term by a document, in one step that no reader sees half.</summary>
    /// <param name="key">The term, usually of an id field.</param>
    /// <param name="document">The new document.</param>
    /// <exception cref="DocumentRejectedException">The document cannot be indexed; the old ones stay.</exception>
    public void UpdateDocument(Term key, Document document)
    {
        ArgumentNullException.ThrowIfNull(key.Field);
        ArgumentNullException.ThrowIfNull(document);
        Index(document, key);
    }

    /// <summary>Deletes the documents, added before this call, that have one of the terms.</summary>
    /// <param name="terms">The terms.</param>
    public void DeleteDocuments(params ReadOnlySpan<Term> terms)
    {
        foreach (var term in terms)
            ArgumentNullException.ThrowIfNull(term.Field, nameof(terms));
        ThrowIfClosed();
        foreach (var term in terms)
            _deletes.Add(term);
        CountChange();
        FlushIfDeletesAreMany();
    }

    /// <summary>Deletes the documents, added before this call, that match.</summary>
    /// <param name="query">Which documents.</param>
    public void DeleteDocuments(IDeleteQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        ThrowIfClosed();
        _deletes.Add(query);
        CountChange();
        FlushIfDeletesAreMany();
    }

    /// <summary>Deletes all documents, without looking at them.</summary>
    public void DeleteAll()
    {
        ThrowIfClosed();
        Guard(() =>
        {
            lock (_commitLock)
            {
                lock (_deletesLock)
                    DropEverything();
            }
        });
    }

    private void Index(Document document, Term? key)
    {
        ThrowIfClosed();
        ThrowIfFull();
        PooledInverter? due = null;
        try
        {
            var place = _pool.Acquire();
            var isIntact = false;
            try
            {
                AddTo(place, document, key);
                isIntact = true;
            }
            catch (SearchCoreException)
            {
                // The document was refused, which leaves the others as they are.
                isIntact = true;
                throw;
            }
            finally
            {
                if (isIntact)
                    due = _pool.Release(place);
                else
                    Abandon(place);
                if (due is not null)
                    FlushOne(due);
            }

            if (due is not null)
            {
                MergeWhatIsDue();
                _merges.WaitWhileBehind();
            }
        }
        catch (Exception e) when (IsFatal(e))
        {
            throw Fail(e);
        }

        FlushIfDeletesAreMany();
    }

    private void ThrowIfFull()
    {
        // Counting takes locks, so as long as the segments are far from the limit, those in memory are not looked at.
        if (Volatile.Read(ref _segmentDocCount) > _options.MaxDocuments / 2 && MaxDoc >= _options.MaxDocuments)
            throw new LimitExceededException(nameof(IndexWriterOptions.MaxDocuments), _options.MaxDocuments, $"The index '{Directory.Location}'");
    }

    private void AddTo(PooledInverter place, Document document, Term? key)
    {
        var inverter = place.Inverter!;
        inverter.Add(document);

        // Only now, because the document may have been refused: then the old ones stay.
        var sequence = key is { } term ? _deletes.Add(term) : _deletes.Last;
        inverter.Sequences.Add(inverter.DocCount - 1, sequence);
        CountChange();
    }

    private void FlushIfDeletesAreMany()
    {
        if (_deletes.BytesUsed > _options.RamBufferMegabytes * BytesPerMegabyte / 2)
            Flush();
    }

    private void DropEverything()
    {
        var places = _pool.BeginFullFlush(() => _deletes.Freeze());
        try
        {
            foreach (var place in places)
                Abandon(place);
            lock (_lock)
            {
                // Merges that run find their segments gone and drop their result.
                foreach (var segment in _segments.ToList())
                    Drop(segment);
                _packets.Clear();
                _numbers.ForgetTypes();
            }
        }
        finally
        {
            _pool.EndFullFlush();
        }

        CountChange();
    }
}
