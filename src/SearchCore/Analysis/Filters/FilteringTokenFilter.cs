namespace SearchCore.Analysis.Filters;

/// <summary>Leaves words out, and keeps the gaps: the word after one left out stands a position further.</summary>
/// <param name="input">The stream whose words it takes.</param>
public abstract class FilteringTokenFilter(TokenStream input) : TokenFilter(input)
{
    private int _skipped;

    /// <inheritdoc/>
    public sealed override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _skipped = 0;
    }

    /// <inheritdoc/>
    public sealed override bool MoveNext()
    {
        _skipped = 0;
        while (Input.MoveNext())
        {
            if (Accepts(Token))
            {
                Token.PositionIncrement += _skipped;
                return true;
            }

            _skipped += Token.PositionIncrement;
        }

        return false;
    }

    /// <inheritdoc/>
    public sealed override void End()
    {
        base.End();
        Token.PositionIncrement += _skipped;
    }

    /// <summary>Whether a word is kept.</summary>
    /// <param name="token">The word.</param>
    /// <returns>False to leave it out.</returns>
    protected abstract bool Accepts(Token token);
}
