namespace SearchCore.Analysis;

/// <summary>Changes, drops or adds words of another stream.</summary>
public abstract class TokenFilter : TokenStream
{
    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes; it shares that stream's token.</param>
    protected TokenFilter(TokenStream input)
        : base((input ?? throw new ArgumentNullException(nameof(input))).Token)
    {
        Input = input;
    }

    /// <summary>The stream whose words are taken.</summary>
    protected TokenStream Input { get; }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text) => Input.Reset(text);

    /// <inheritdoc/>
    public override void End() => Input.End();
}
