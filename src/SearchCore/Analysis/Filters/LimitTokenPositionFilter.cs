namespace SearchCore.Analysis.Filters;

/// <summary>Stops after some positions, counted from 1.</summary>
/// <param name="input">The stream whose words it takes.</param>
/// <param name="maximum">The last position of which words are given, 1 or more.</param>
public sealed class LimitTokenPositionFilter(TokenStream input, int maximum) : TokenFilter(input)
{
    private readonly int _maximum = maximum > 0 ? maximum : throw new ArgumentOutOfRangeException(nameof(maximum));
    private long _position;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _position = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (_position > _maximum || !Input.MoveNext())
            return false;
        _position += Token.PositionIncrement;
        return _position <= _maximum;
    }
}
