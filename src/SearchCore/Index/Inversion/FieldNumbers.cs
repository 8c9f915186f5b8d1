using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Exceptions;

namespace SearchCore.Index.Inversion;

/// <summary>The numbers of all fields of an index, the same in all its segments, and what must be the same about them. Safe for many threads.</summary>
/// <remarks>Segments that another writer made may disagree; a segment's own numbers are what its files go by.</remarks>
internal sealed class FieldNumbers
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DocValuesType> _docValuesTypes = new(StringComparer.Ordinal);
    private readonly HashSet<int> _taken = [];
    private int _next;

    /// <summary>The number of a field; the preferred one if the field is new and it is free.</summary>
    public int GetOrAdd(string name, int preferred = -1)
    {
        lock (_lock)
        {
            if (_numbers.TryGetValue(name, out var number))
                return number;
            number = preferred;
            if (number < 0 || !_taken.Add(number))
            {
                while (!_taken.Add(_next))
                    _next++;
                number = _next;
            }

            _numbers.Add(name, number);
            return number;
        }
    }

    /// <summary>Notes the kind of doc values of a field, which holds for the whole index.</summary>
    /// <exception cref="DocumentRejectedException">The field has another kind already.</exception>
    public void SetDocValuesType(string name, DocValuesType type)
    {
        lock (_lock)
        {
            if (_docValuesTypes.TryAdd(name, type) || _docValuesTypes[name] == type)
                return;
            var reason = string.Create(
                CultureInfo.InvariantCulture,
                $"its doc values are of kind {type}, but those already in the index are of kind {_docValuesTypes[name]}; all must be of one kind");
            throw new DocumentRejectedException(name, reason);
        }
    }

    /// <summary>Checks that a field has doc values of a kind.</summary>
    /// <exception cref="DocumentRejectedException">The field has none, or of another kind.</exception>
    public void CheckDocValuesType(string name, DocValuesType type)
    {
        lock (_lock)
        {
            if (_docValuesTypes.TryGetValue(name, out var present) && present == type)
                return;
            throw new DocumentRejectedException(
                name, $"its doc values are of kind {present}, and only those of kind {type} can be updated so. Add documents with the field first.");
        }
    }

    /// <summary>Takes over the fields of a segment.</summary>
    public void AddAll(FieldInfos fields)
    {
        foreach (var field in fields)
        {
            GetOrAdd(field.Name, field.Number);
            if (field.DocValuesType != DocValuesType.None)
            {
                lock (_lock)
                    _docValuesTypes.TryAdd(field.Name, field.DocValuesType);
            }
        }
    }

    /// <summary>Forgets the kinds of doc values: the index has become empty.</summary>
    public void ForgetTypes()
    {
        lock (_lock)
            _docValuesTypes.Clear();
    }
}
