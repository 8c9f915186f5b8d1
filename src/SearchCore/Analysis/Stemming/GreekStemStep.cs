using System.Collections.Frozen;

namespace SearchCore.Analysis.Stemming;

/// <summary>A step of the Greek stemmer: takes an ending off, and puts a part of it back after certain stems.</summary>
internal sealed class GreekStemStep
{
    private readonly SuffixTable<bool> _suffixes;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;
    private readonly SuffixTable<bool>? _endings;
    private readonly string _vowels;
    private readonly string _restored;
    private readonly bool _isRestoredAlways;

    /// <summary>Creates a step.</summary>
    /// <param name="suffixes">The endings that are taken off.</param>
    /// <param name="restored">What is put back: after the stems that follow; after all, when none are given.</param>
    /// <param name="afterWords">After these stems.</param>
    /// <param name="afterEndings">And after stems that end so.</param>
    /// <param name="afterVowels">And after stems that end in one of these letters.</param>
    public GreekStemStep(string suffixes, string restored = "", string afterWords = "", string afterEndings = "", string afterVowels = "")
    {
        _suffixes = new SuffixTable<bool>((suffixes, true));
        _words = afterWords.Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        _endings = afterEndings.Length == 0 ? null : new SuffixTable<bool>((afterEndings, true));
        _vowels = afterVowels;
        _restored = restored;
        _isRestoredAlways = afterWords.Length + afterEndings.Length + afterVowels.Length == 0;
    }

    /// <summary>Stems that end so keep to the rule.</summary>
    public string[] Regular { get; init; } = [];

    /// <summary>Applies the step.</summary>
    /// <returns>Whether the word had one of the endings.</returns>
    public bool Apply(ref StemWord word)
    {
        // At least one letter stays.
        if (word.Length < 2 || !_suffixes.TryFind(word.Letters[1..], out var length, out _))
            return false;
        word.Cut(length);
        if (IsException(ref word) && !word.EndsWithAny(Regular))
            word.Append(_restored);
        return true;
    }

    private bool IsException(ref StemWord word) =>
        _restored.Length > 0
        && (_isRestoredAlways || _words.Contains(word.Letters) || word.EndsWithAny(_vowels) || _endings is not null && _endings.TryFind(word.Letters, out _, out _));
}
