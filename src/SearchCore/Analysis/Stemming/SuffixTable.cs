using System.Collections.Frozen;

namespace SearchCore.Analysis.Stemming;

/// <summary>Finds the longest ending of a table that a word has. Immutable.</summary>
/// <typeparam name="T">What the table says of an ending.</typeparam>
internal sealed class SuffixTable<T>
{
    private readonly FrozenDictionary<char, Entry[]> _byLastLetter;

    /// <summary>Creates a table.</summary>
    /// <param name="groups">Endings separated by spaces, and what is said of each of them.</param>
    public SuffixTable(params ReadOnlySpan<(string Suffixes, T Value)> groups)
    {
        var entries = new List<Entry>();
        foreach (var (suffixes, value) in groups)
            entries.AddRange(suffixes.Split(' ').Select(suffix => new Entry(suffix, value)));
        _byLastLetter = entries.GroupBy(entry => entry.Suffix[^1])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Suffix.Length).ToArray());
    }

    /// <summary>Finds the longest ending.</summary>
    /// <param name="letters">The word, or the part of it in which the ending has to lie.</param>
    /// <param name="length">The ending's length.</param>
    /// <param name="value">What the table says of it.</param>
    /// <returns>False when the word has none of the endings.</returns>
    public bool TryFind(ReadOnlySpan<char> letters, out int length, out T value)
    {
        if (letters.Length > 0 && _byLastLetter.TryGetValue(letters[^1], out var entries))
        {
            foreach (var entry in entries)
            {
                if (letters.EndsWith(entry.Suffix, StringComparison.Ordinal))
                {
                    length = entry.Suffix.Length;
                    value = entry.Value;
                    return true;
                }
            }
        }

        length = 0;
        value = default!;
        return false;
    }

    private readonly record struct Entry(string Suffix, T Value);
}
