namespace SearchCore.Analysis.Filters;

/// <summary>Gives every word of a text once.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class UniqueFilter(TokenStream input) : TokenFilter(input)
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _seen.Clear();
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        var skipped = 0;
        while (Input.MoveNext())
        {
            if (_seen.Add(Token.ToString()))
            {
                Token.PositionIncrement += skipped;
                return true;
            }

            skipped += Token.PositionIncrement;
        }

        return false;
    }
}
