using System.Collections;

namespace SearchCore.Documents;

/// <summary>What is added to an index, and what is found in it again: a list of fields in order.</summary>
public sealed class Document : IReadOnlyList<Field>
{
    private readonly List<Field> _fields = [];

    /// <inheritdoc/>
    public int Count => _fields.Count;

    /// <inheritdoc/>
    public Field this[int index] => _fields[index];

    /// <summary>Adds a field behind the others.</summary>
    /// <param name="field">The field.</param>
    public void Add(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        _fields.Add(field);
    }

    /// <summary>The first value of a field as text.</summary>
    /// <param name="name">The field's name.</param>
    /// <returns>The text, or null when the document has no such field.</returns>
    public string? Get(string name)
    {
        foreach (var field in _fields)
        {
            if (string.Equals(field.Name, name, StringComparison.Ordinal))
                return field.Value.ToString();
        }

        return null;
    }

    /// <inheritdoc/>
    public IEnumerator<Field> GetEnumerator() => _fields.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
