namespace SearchCore.Analysis;

/// <summary>Cuts a text into words: the start of every chain.</summary>
public abstract class Tokenizer : TokenStream
{
    /// <summary>Creates a tokenizer with a token of its own.</summary>
    protected Tokenizer()
        : base(new Token())
    {
    }

    /// <summary>The text that is being cut.</summary>
    protected ReadOnlyMemory<char> Text { get; private set; }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text) => Text = text;

    /// <inheritdoc/>
    public override void End()
    {
        Token.Clear();
        Token.PositionIncrement = 0;
        Token.StartOffset = Text.Length;
        Token.EndOffset = Text.Length;
    }
}
