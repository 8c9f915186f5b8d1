namespace SearchCore.Analysis.Filters;

/// <summary>Makes every run of some characters inside a word a word of its own, all at the word's place.</summary>
/// <remarks>Counts characters, not UTF-16 code units. A word that is too short for any is left out, which leaves a gap.</remarks>
public sealed class NGramFilter : QueueingTokenFilter
{
    /// <summary>The greatest length of a run that can be asked for.</summary>
    public const int GreatestSize = 255;

    private readonly int _minimum;
    private readonly int _maximum;
    private readonly bool _onlyFromStart;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="minimum">The least length of a run, 1 or more.</param>
    /// <param name="maximum">The greatest length of a run, to <see cref="GreatestSize"/>.</param>
    /// <param name="onlyFromStart">Whether only runs from the word's start are taken, to find words by their first letters.</param>
    public NGramFilter(TokenStream input, int minimum, int maximum, bool onlyFromStart = false)
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum, GreatestSize);
        _minimum = minimum;
        _maximum = maximum;
        _onlyFromStart = onlyFromStart;
    }

    /// <inheritdoc/>
    protected override bool Fill()
    {
        if (!Input.MoveNext())
            return false;
        var term = Token.Term;
        var isFirst = true;
        for (var start = 0; start < term.Length; start += Surrogates.LengthAt(term, start))
        {
            var end = Surrogates.Advance(term, start, _minimum);
            for (var size = _minimum; end >= 0 && size <= _maximum; size++)
            {
                var gram = Enqueue();
                gram.SetTerm(term[start..end]);
                if (!isFirst)
                    gram.PositionIncrement = 0;
                isFirst = false;
                end = Surrogates.Advance(term, end, 1);
            }

            if (_onlyFromStart)
                break;
        }

        if (isFirst)
            Skip(Token.PositionIncrement);
        return true;
    }
}
