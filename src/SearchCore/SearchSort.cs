using System.Diagnostics.CodeAnalysis;
using SearchCore.Search.Sorting;

namespace SearchCore;

/// <summary>A key to sort hits by. Immutable.</summary>
/// <remarks>
/// A document with several values in the field counts with its least one, or with its greatest one when sorted downwards. Strings are sorted by
/// their code points: <c>Z</c> comes before <c>a</c>.
/// </remarks>
/// <param name="Field">The field's name, or <see cref="ScoreName"/>. The schema has to say that the field keeps doc values.</param>
public sealed record SearchSort(string Field)
{
    /// <summary>The name under which the score is a key to sort by. No field has it.</summary>
    public const string ScoreName = "_score";

    /// <summary>Sorts by score, best first, as searches do that do not say anything.</summary>
    public static SearchSort Score { get; } = new(ScoreName) { IsDescending = true };

    /// <summary>Whether greater values come first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Where documents without a value come.</summary>
    public MissingValues Missing { get; init; }

    /// <summary>Reads a key in the form <c>year</c>, <c>year:desc</c> or <c>year:desc:missing-first</c>; <c>_score</c> alone is best first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sort">The key.</param>
    /// <returns>Whether the text has the form.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out SearchSort? sort)
    {
        sort = null;
        var parts = (text ?? "").Split(':');
        if (parts[0].Length == 0)
            return false;
        var key = new SearchSort(parts[0]) { IsDescending = parts[0] == ScoreName };
        foreach (var part in parts.Skip(1))
        {
            switch (part)
            {
                case "asc" or "desc":
                    key = key with { IsDescending = part == "desc" };
                    break;
                case "missing-first" or "missing-last":
                    key = key with { Missing = part == "missing-first" ? MissingValues.First : MissingValues.Last };
                    break;
                default:
                    return false;
            }
        }

        sort = key;
        return true;
    }
}
