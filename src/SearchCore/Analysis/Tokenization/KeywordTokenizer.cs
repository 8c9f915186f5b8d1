namespace SearchCore.Analysis.Tokenization;

/// <summary>Takes a whole text as one word, also an empty one.</summary>
public sealed class KeywordTokenizer : Tokenizer
{
    private bool _isDone;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _isDone = false;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (_isDone)
            return false;
        _isDone = true;
        Token.Clear();
        Token.SetTerm(Text.Span);
        Token.EndOffset = Text.Length;
        Token.Type = TokenType.Word;
        return true;
    }
}
