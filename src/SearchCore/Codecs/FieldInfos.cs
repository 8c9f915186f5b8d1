using System.Collections;
using System.Diagnostics.CodeAnalysis;

namespace SearchCore.Codecs;

/// <summary>The fields of a segment, ascending by number.</summary>
public sealed class FieldInfos : IReadOnlyCollection<FieldInfo>
{
    private readonly FieldInfo[] _byOrder;
    private readonly Dictionary<string, FieldInfo> _byName;
    private readonly Dictionary<int, FieldInfo> _byNumber;

    /// <summary>Collects fields.</summary>
    /// <param name="fields">The fields, each with a name and a number of its own.</param>
    /// <exception cref="ArgumentException">Two fields share a name or a number.</exception>
    public FieldInfos(IEnumerable<FieldInfo> fields)
    {
        _byOrder = [.. fields.OrderBy(info => info.Number)];
        _byName = _byOrder.ToDictionary(info => info.Name, StringComparer.Ordinal);
        _byNumber = _byOrder.ToDictionary(info => info.Number);
    }

    /// <inheritdoc/>
    public int Count => _byOrder.Length;

    /// <summary>Whether some field keeps frequencies.</summary>
    public bool HasFreqs => _byOrder.Any(info => info.IndexOptions >= IndexOptions.DocsAndFreqs);

    /// <summary>Whether some field keeps positions.</summary>
    public bool HasPositions => _byOrder.Any(info => info.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions);

    /// <summary>Whether some field keeps offsets.</summary>
    public bool HasOffsets => _byOrder.Any(info => info.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets);

    /// <summary>Whether some field has payloads.</summary>
    public bool HasPayloads => _byOrder.Any(info => info.HasPayloads);

    /// <summary>Whether some field has term vectors.</summary>
    public bool HasTermVectors => _byOrder.Any(info => info.HasTermVectors);

    /// <summary>Whether some field has norms.</summary>
    public bool HasNorms => _byOrder.Any(info => info.HasNorms);

    /// <summary>Whether some field has doc values.</summary>
    public bool HasDocValues => _byOrder.Any(info => info.DocValuesType != DocValuesType.None);

    /// <summary>Finds a field by name.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="field">The field, when there is one.</param>
    /// <returns>Whether the segment has it.</returns>
    public bool TryGet(string name, [NotNullWhen(true)] out FieldInfo? field) => _byName.TryGetValue(name, out field);

    /// <summary>Finds a field by number.</summary>
    /// <param name="number">The field's number.</param>
    /// <param name="field">The field, when there is one.</param>
    /// <returns>Whether the segment has it.</returns>
    public bool TryGet(int number, [NotNullWhen(true)] out FieldInfo? field) => _byNumber.TryGetValue(number, out field);

    /// <inheritdoc/>
    public IEnumerator<FieldInfo> GetEnumerator() => ((IEnumerable<FieldInfo>)_byOrder).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
