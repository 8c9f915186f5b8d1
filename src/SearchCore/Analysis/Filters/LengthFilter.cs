namespace SearchCore.Analysis.Filters;

/// <summary>Leaves out words that are too short or too long.</summary>
public sealed class LengthFilter : FilteringTokenFilter
{
    private readonly int _minimum;
    private readonly int _maximum;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="minimum">The least length that is kept, in UTF-16 code units.</param>
    /// <param name="maximum">The greatest length that is kept.</param>
    public LengthFilter(TokenStream input, int minimum, int maximum)
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minimum);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        _minimum = minimum;
        _maximum = maximum;
    }

    /// <inheritdoc/>
    protected override bool Accepts(Token token) => token.Length >= _minimum && token.Length <= _maximum;
}
