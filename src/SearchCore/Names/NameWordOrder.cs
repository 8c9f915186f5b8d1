using System.Buffers;

namespace SearchCore.Names;

/// <summary>Says which phrases may be a person's name with the last word first.</summary>
internal static class NameWordOrder
{
    /// <summary>What a name in another order earns of the score of the order that was asked for.</summary>
    public const float TurnedWeight = 0.5f;

    private const int MaxWords = 4;
    private static readonly SearchValues<char> Commas = SearchValues.Create(",،՝，");

    /// <summary>
    /// Whether a phrase may be turned: a comma says so, or all words are capitalised. Phrases of ordinary words keep their order, and so do
    /// those in scripts without capitals.
    /// </summary>
    /// <param name="text">The text that the words were cut from.</param>
    /// <param name="words">The words.</param>
    public static bool MayBeTurned(string text, List<NameWord> words) =>
        words.Count is > 1 and <= MaxWords
        && (text.AsSpan().ContainsAny(Commas) || words.TrueForAll(word => word.Written.Any(char.IsUpper)));
}
