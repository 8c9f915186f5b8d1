using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SearchCore.Codecs;

namespace SearchCore;

/// <summary>A document as users of <see cref="SearchIndex"/> give and get it: values by field name, in order.</summary>
/// <remarks>The index' <see cref="IndexSchema"/> says what is done with each field. A field may have several values. Belongs to one thread.</remarks>
public sealed class SearchDocument : IEnumerable<KeyValuePair<string, StoredValue>>
{
    private readonly List<KeyValuePair<string, StoredValue>> _values = [];

    /// <summary>The number of values.</summary>
    public int Count => _values.Count;

    /// <summary>The first value of a field as text (null when it has none); setting replaces all its values by one.</summary>
    /// <param name="field">The field's name.</param>
    [DisallowNull]
    public string? this[string field]
    {
        get => TryGet(field, out var value) ? value.ToString() : null;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Remove(field);
            Add(field, value);
        }
    }

    /// <summary>Adds a text to a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The text.</param>
    public void Add(string field, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Add(field, StoredValue.FromString(value));
    }

    /// <summary>Adds a whole number to a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The number.</param>
    public void Add(string field, long value) => Add(field, StoredValue.FromInt64(value));

    /// <summary>Adds a number to a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The number.</param>
    public void Add(string field, double value) => Add(field, StoredValue.FromDouble(value));

    /// <summary>Adds a point in time to a field, kept as text in the ISO 8601 form of UTC, which sorts by time.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The point in time.</param>
    public void Add(string field, DateTimeOffset value) =>
        Add(field, value.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture));

    /// <summary>Adds a yes or no to a field, kept as the text <c>true</c> or <c>false</c>.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">Yes or no.</param>
    public void Add(string field, bool value) => Add(field, value ? "true" : "false");

    /// <summary>Adds a value to a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The value.</param>
    public void Add(string field, StoredValue value)
    {
        ArgumentException.ThrowIfNullOrEmpty(field);
        _values.Add(new KeyValuePair<string, StoredValue>(field, value));
    }

    /// <summary>Removes all values of a field.</summary>
    /// <param name="field">The field's name.</param>
    public void Remove(string field) =>
        _values.RemoveAll(pair => string.Equals(pair.Key, field, StringComparison.Ordinal));

    /// <summary>The first value of a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The value, when there is one.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGet(string field, out StoredValue value)
    {
        foreach (var pair in _values)
        {
            if (!string.Equals(pair.Key, field, StringComparison.Ordinal))
                continue;
            value = pair.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>All values of a field, in order.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The values; none when the document has no such field.</returns>
    public IEnumerable<StoredValue> GetAll(string field)
    {
        foreach (var pair in _values)
        {
            if (string.Equals(pair.Key, field, StringComparison.Ordinal))
                yield return pair.Value;
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, StoredValue>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
