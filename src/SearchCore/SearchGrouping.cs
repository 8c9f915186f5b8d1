using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace SearchCore;

/// <summary>Puts hits with the same value in a field together. Immutable.</summary>
/// <remarks>
/// <see cref="SearchRequest.Top"/> and <see cref="SearchRequest.From"/> then count groups, which come in the order of their first hits. A document with several
/// values is in the group of the least one; those without a value are a group of their own.
/// </remarks>
/// <param name="Field">The field's name. The schema has to say that it keeps doc values.</param>
public sealed record SearchGrouping(string Field)
{
    /// <summary>How many hits of each group can be given back.</summary>
    public const int MostTop = 1000;

    /// <summary>How many hits of each group to give back, 1 to 1,000; 1 keeps only the best of each group.</summary>
    public int Top { get; init; } = 1;

    /// <summary>Reads a grouping in the form <c>author</c> or <c>author:3</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="grouping">The grouping.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SearchGrouping? grouping)
    {
        grouping = null;
        var parts = (text ?? "").Split(':');
        var top = 1;
        if (parts[0].Length == 0 || parts.Length > 2
            || (parts.Length == 2 && !(int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out top) && top is >= 1 and <= MostTop)))
        {
            return false;
        }

        grouping = new SearchGrouping(parts[0]) { Top = top };
        return true;
    }
}
