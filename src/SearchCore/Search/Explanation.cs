using System.Globalization;
using System.Text;

namespace SearchCore.Search;

/// <summary>Says in words how a score came about: a value, what it is, and the values it was made of.</summary>
/// <param name="Value">The value.</param>
/// <param name="Description">What it is.</param>
/// <param name="Details">What it was made of.</param>
/// <param name="IsMatch">Whether the document matches at all.</param>
public sealed record Explanation(float Value, string Description, IReadOnlyList<Explanation> Details, bool IsMatch = true)
{
    /// <summary>A document that does not match.</summary>
    /// <param name="description">Why not.</param>
    /// <param name="details">What was looked at.</param>
    /// <returns>The explanation, of value 0.</returns>
    public static Explanation NoMatch(string description, params IReadOnlyList<Explanation> details) =>
        new(0f, description, details, IsMatch: false);

    /// <summary>A value that matches.</summary>
    /// <param name="value">The value.</param>
    /// <param name="description">What it is.</param>
    /// <param name="details">What it was made of.</param>
    /// <returns>The explanation.</returns>
    public static Explanation Match(float value, string description, params IReadOnlyList<Explanation> details) =>
        new(value, description, details);

    /// <summary>The tree as lines, each level two spaces further in.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        Append(text, 0);
        return text.ToString();
    }

    private void Append(StringBuilder text, int depth)
    {
        text.Append(' ', depth * 2).Append(CultureInfo.InvariantCulture, $"{Value} = {Description}\n");
        foreach (var detail in Details)
            detail.Append(text, depth + 1);
    }
}
