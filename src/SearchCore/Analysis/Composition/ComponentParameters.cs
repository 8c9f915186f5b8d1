using System.Globalization;
using System.Text.Json;
using SearchCore.Exceptions;

namespace SearchCore.Analysis.Composition;

/// <summary>The parameters of a part in an analyzer's configuration. What is asked for is also what may be there.</summary>
public sealed class ComponentParameters
{
    private const string TypeName = "type";

    private readonly JsonElement _json;
    private readonly string _path;
    private readonly SortedSet<string> _known = new(StringComparer.Ordinal);

    internal ComponentParameters(JsonElement json, string path)
    {
        _json = json;
        _path = path;
    }

    /// <summary>A whole number.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="defaultValue">What it is when it is not said.</param>
    /// <param name="minimum">The least that is allowed.</param>
    /// <param name="maximum">The greatest that is allowed.</param>
    /// <returns>The number.</returns>
    /// <exception cref="AnalyzerConfigurationException">It is no number, or outside the bounds.</exception>
    public int GetInt32(string name, int defaultValue, int minimum, int maximum)
    {
        if (!TryFind(name, out var value))
            return defaultValue;
        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number) && number >= minimum && number <= maximum
            ? number
            : throw Invalid(name, string.Create(CultureInfo.InvariantCulture, $"a whole number from {minimum} to {maximum} is expected"));
    }

    /// <summary>A yes or no.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="defaultValue">What it is when it is not said.</param>
    /// <returns>The value.</returns>
    /// <exception cref="AnalyzerConfigurationException">It is neither true nor false.</exception>
    public bool GetBoolean(string name, bool defaultValue)
    {
        if (!TryFind(name, out var value))
            return defaultValue;
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw Invalid(name, "true or false is expected");
    }

    /// <summary>A text.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="defaultValue">What it is when it is not said; null when it must be said.</param>
    /// <returns>The text.</returns>
    /// <exception cref="AnalyzerConfigurationException">It is no text, or not there.</exception>
    public string GetString(string name, string? defaultValue = null)
    {
        if (!TryFind(name, out var value))
            return defaultValue ?? throw Invalid(name, "it must be said");
        return value.ValueKind == JsonValueKind.String ? value.GetString()! : throw Invalid(name, "a text is expected");
    }

    /// <summary>Several texts.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="isOptional">Whether it may be left out; then there are none.</param>
    /// <returns>The texts in their order.</returns>
    /// <exception cref="AnalyzerConfigurationException">It is no array of texts, or not there.</exception>
    public IReadOnlyList<string> GetStrings(string name, bool isOptional = false)
    {
        if (!TryFind(name, out var value))
            return isOptional ? [] : throw Invalid(name, "it must be said");
        if (value.ValueKind != JsonValueKind.Array || value.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
            throw Invalid(name, "an array of texts is expected");
        return [.. value.EnumerateArray().Select(item => item.GetString()!)];
    }

    /// <summary>A table of texts.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <returns>The table.</returns>
    /// <exception cref="AnalyzerConfigurationException">It is no object of texts, or not there.</exception>
    public IReadOnlyDictionary<string, string> GetMap(string name)
    {
        if (!TryFind(name, out var value))
            throw Invalid(name, "it must be said");
        if (value.ValueKind != JsonValueKind.Object || value.EnumerateObject().Any(item => item.Value.ValueKind != JsonValueKind.String))
            throw Invalid(name, "an object with texts as its values is expected");
        var map = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in value.EnumerateObject())
            map[item.Name] = item.Value.GetString()!;
        return map;
    }

    /// <summary>One of several names.</summary>
    /// <typeparam name="T">What the names stand for.</typeparam>
    /// <param name="name">The parameter's name.</param>
    /// <param name="choices">The names and what they stand for.</param>
    /// <param name="defaultChoice">The name when it is not said; null when it must be said.</param>
    /// <returns>What the name stands for.</returns>
    /// <exception cref="AnalyzerConfigurationException">It is none of the names.</exception>
    public T GetChoice<T>(string name, IReadOnlyDictionary<string, T> choices, string? defaultChoice = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var chosen = GetString(name, defaultChoice);
        return choices.TryGetValue(chosen, out var choice)
            ? choice
            : throw Invalid(name, $"'{chosen}' is not known; known are {string.Join(", ", choices.Keys.Order(StringComparer.Ordinal))}");
    }

    /// <summary>Whether a parameter is there.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <returns>False when it is left out.</returns>
    public bool Has(string name) => TryFind(name, out _);

    /// <summary>Makes the exception for a parameter that is not right.</summary>
    /// <param name="name">The parameter's name.</param>
    /// <param name="reason">What is wrong, and what is expected.</param>
    /// <param name="innerException">What was thrown below, or null.</param>
    /// <returns>The exception, to be thrown.</returns>
    public AnalyzerConfigurationException Invalid(string name, string reason, Exception? innerException = null) =>
        new($"{_path}.{name}", reason, innerException);

    /// <summary>Makes sure that nothing is there that was not asked for: a slip of the pen would be taken for the default.</summary>
    internal void EnsureAllKnown()
    {
        if (_json.ValueKind != JsonValueKind.Object)
            return;
        foreach (var item in _json.EnumerateObject())
        {
            if (item.Name != TypeName && !_known.Contains(item.Name))
                throw Invalid(item.Name, _known.Count == 0 ? "this part has no parameters" : $"there is no such parameter; known are {string.Join(", ", _known)}");
        }
    }

    private bool TryFind(string name, out JsonElement value)
    {
        _known.Add(name);
        value = default;
        return _json.ValueKind == JsonValueKind.Object && _json.TryGetProperty(name, out value);
    }
}
