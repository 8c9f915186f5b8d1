using SearchCore.Util;

namespace SearchCore.Search;

/// <summary>One place in a document at which a query really matched.</summary>
/// <param name="Field">The field's name.</param>
/// <param name="Term">The term that stands there.</param>
/// <param name="Position">Its token position, from 0; -1 when the index keeps none, and then every occurrence of the term matched.</param>
/// <param name="StartOffset">Its first character in the field's text, in UTF-16 code units; -1 when the index keeps no offsets.</param>
/// <param name="EndOffset">The character after it; -1 when the index keeps no offsets.</param>
/// <param name="Weight">How well the term stands for the word that was asked for: 1, or a weight of a group's term.</param>
public readonly record struct Match(string Field, Utf8Term Term, int Position, int StartOffset, int EndOffset, float Weight = 1)
{
    /// <summary>
    /// Where the query looks for so many terms that they are not listed: says which. The match then stands for every occurrence of each of them, and has
    /// neither term nor position.
    /// </summary>
    internal TermTest? Test { get; init; }
}
