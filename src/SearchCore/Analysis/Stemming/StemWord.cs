namespace SearchCore.Analysis.Stemming;

/// <summary>A word that is being stemmed, in place: letters that can be cut and replaced at the end.</summary>
internal ref struct StemWord
{
    /// <summary>How many letters a stemmer may add at the most.</summary>
    public const int SpareLetters = 8;

    private readonly Span<char> _letters;

    /// <summary>Creates a word.</summary>
    /// <param name="letters">The letters, and at least <see cref="SpareLetters"/> places behind them.</param>
    /// <param name="length">How many letters there are.</param>
    public StemWord(Span<char> letters, int length)
    {
        _letters = letters;
        Length = length;
    }

    /// <summary>How many letters the word has now.</summary>
    public int Length { get; private set; }

    /// <summary>The letters.</summary>
    public readonly Span<char> Letters => _letters[..Length];

    /// <summary>A letter, to be read or changed.</summary>
    public readonly ref char this[int index] => ref _letters[index];

    /// <summary>Whether the word ends so.</summary>
    public readonly bool EndsWith(ReadOnlySpan<char> suffix) => Letters.EndsWith(suffix, StringComparison.Ordinal);

    /// <summary>Whether the word ends in one of these letters.</summary>
    public readonly bool EndsWithAny(string letters) => Length > 0 && letters.Contains(_letters[Length - 1], StringComparison.Ordinal);

    /// <summary>Whether the word ends in one of these suffixes.</summary>
    public readonly bool EndsWithAny(ReadOnlySpan<string> suffixes)
    {
        foreach (var suffix in suffixes)
        {
            if (EndsWith(suffix))
                return true;
        }

        return false;
    }

    /// <summary>Takes letters off the end.</summary>
    public void Cut(int count) => Length -= count;

    /// <summary>Puts letters at the end.</summary>
    public void Append(ReadOnlySpan<char> letters)
    {
        letters.CopyTo(_letters[Length..]);
        Length += letters.Length;
    }

    /// <summary>Puts other letters in the place of the last ones.</summary>
    public void ReplaceEnd(int count, ReadOnlySpan<char> replacement)
    {
        Cut(count);
        Append(replacement);
    }

    /// <summary>Takes out a letter inside the word.</summary>
    public void RemoveAt(int index)
    {
        Letters[(index + 1)..].CopyTo(_letters[index..]);
        Length--;
    }
}
