using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>A word of a field.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Value">The word's bytes.</param>
public readonly record struct Term(string Field, Utf8Term Value)
{
    /// <summary>A word given as text.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The word.</param>
    public Term(string field, string text)
        : this(field, new Utf8Term(text))
    {
    }

    /// <summary>The form of the query syntax: <c>field:word</c>.</summary>
    public override string ToString() => $"{Field}:{Value}";
}
