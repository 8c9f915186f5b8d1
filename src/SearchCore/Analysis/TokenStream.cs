namespace SearchCore.Analysis;

/// <summary>Gives the words of a text one by one: a tokenizer, or a filter around another stream.</summary>
/// <remarks>
/// Use: <see cref="Reset"/> with a text, <see cref="MoveNext"/> until it says false, then <see cref="End"/>; then
/// <see cref="Reset"/> with the next text. Belongs to one thread. Never throws because of what the text holds.
/// </remarks>
public abstract class TokenStream
{
    /// <summary>Creates a stream.</summary>
    /// <param name="token">The token it fills: a new one for a tokenizer, its input's for a filter.</param>
    protected TokenStream(Token token)
    {
        ArgumentNullException.ThrowIfNull(token);
        Token = token;
    }

    /// <summary>The current token, the same object all the time.</summary>
    public Token Token { get; }

    /// <summary>Starts on a text.</summary>
    /// <param name="text">The text; it must not change until the stream is reset again.</param>
    public abstract void Reset(ReadOnlyMemory<char> text);

    /// <summary>Puts the next word into <see cref="Token"/>.</summary>
    /// <returns>False after the last word.</returns>
    public abstract bool MoveNext();

    /// <summary>
    /// After the last word: sets the token's offsets to the end of the text, and its position increment to the number of
    /// positions left out behind the last word (by a stop filter, for one).
    /// </summary>
    public abstract void End();
}
