using SearchCore.Index.Updates;

namespace SearchCore.Index.Deletes;

/// <summary>The deletes and updates of doc values that were ordered and not yet applied, each with a number that says which documents it is for. Safe for many threads.</summary>
/// <remarks>
/// Numbers start at 1. A document remembers how many deletes had been ordered when it was added (an update: its own delete included),
/// and a delete is for the documents that remember a smaller number than its own. Updates of doc values count as deletes here.
/// </remarks>
internal sealed class DeleteQueue
{
    /// <summary>What an entry takes besides its bytes, about.</summary>
    private const int BytesPerEntry = 120;
    private readonly Lock _lock = new();
    private Dictionary<Term, long> _terms = [];
    private List<(IDeleteQuery Query, long Number)> _queries = [];
    private Dictionary<(string Field, Term Key), (DocValuesUpdate Update, long Number)> _updates = [];
    private long _last;
    private long _bytesUsed;

    /// <summary>The number of the delete ordered last; 0 before the first.</summary>
    public long Last => Volatile.Read(ref _last);

    /// <summary>The memory taken by deletes since the last <see cref="Freeze"/>, in bytes.</summary>
    public long BytesUsed => Volatile.Read(ref _bytesUsed);

    /// <summary>Orders a delete.</summary>
    /// <returns>Its number.</returns>
    public long Add(Term term)
    {
        lock (_lock)
        {
            // A later delete by the same term is for all documents that the earlier one was for, and more.
            var number = ++_last;
            if (_terms.TryAdd(term, number))
                _bytesUsed += BytesPerEntry + term.Value.Bytes.Length;
            else
                _terms[term] = number;
            return number;
        }
    }

    /// <summary>Orders a delete.</summary>
    /// <returns>Its number.</returns>
    public long Add(IDeleteQuery query)
    {
        lock (_lock)
        {
            _queries.Add((query, ++_last));
            _bytesUsed += BytesPerEntry;
            return _last;
        }
    }

    /// <summary>Orders an update of doc values.</summary>
    /// <returns>Its number.</returns>
    public long Add(DocValuesUpdate update)
    {
        lock (_lock)
        {
            if (!_updates.ContainsKey(update.Target))
                _bytesUsed += BytesPerEntry + update.Key.Value.Bytes.Length + (update.Value?.Bytes.Length ?? 0);
            _updates[update.Target] = (update, ++_last);
            return _last;
        }
    }

    /// <summary>Takes the deletes out.</summary>
    /// <returns>The deletes up to now; perhaps none, but with the number of the last one ever ordered.</returns>
    public DeletePacket Freeze()
    {
        lock (_lock)
        {
            var packet = new DeletePacket(_last, _bytesUsed, _terms, _queries, _updates.Values);
            _terms = [];
            _queries = [];
            _updates = [];
            _bytesUsed = 0;
            return packet;
        }
    }
}
