using System.Globalization;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>One of the terms that may stand for a word, and how well it does.</summary>
/// <param name="Term">The term, as the index has it.</param>
/// <param name="Weight">How much of the score it earns: over 0, up to 1.</param>
public readonly record struct WeightedTerm(Utf8Term Term, float Weight = 1)
{
    /// <summary>A term given as text.</summary>
    /// <param name="text">The term, as the index has it.</param>
    /// <param name="weight">How much of the score it earns: over 0, up to 1.</param>
    public WeightedTerm(string text, float weight = 1)
        : this(new Utf8Term(text), weight)
    {
    }

    /// <summary>The term, and its weight when that is not 1.</summary>
    public override string ToString() => Term + QueryText.Boost(Weight);

    internal static void Check(ReadOnlySpan<WeightedTerm> terms)
    {
        if (terms.IsEmpty)
            throw new ArgumentException("A group of terms needs at least one term.", nameof(terms));
        foreach (var (term, weight) in terms)
        {
            if (!(weight > 0 && weight <= 1))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"The term '{term}' has the weight {weight}; weights lie over 0 and up to 1."),
                    nameof(terms));
            }
        }
    }
}
