namespace SearchCore.Analysis.Tokenization;

/// <summary>Makes of a path the path and every path above it, all at one place: <c>/usr/local</c> gives <c>/usr</c> and <c>/usr/local</c>.</summary>
/// <param name="delimiter">What stands between the parts.</param>
/// <param name="replacement">What stands between them in the words; null for the same.</param>
/// <param name="skip">How many parts at the start are left out.</param>
public sealed class PathHierarchyTokenizer(char delimiter = '/', char? replacement = null, int skip = 0) : Tokenizer
{
    private readonly int _skip = skip >= 0 ? skip : throw new ArgumentOutOfRangeException(nameof(skip));
    private int _start;
    private int _end;
    private bool _isFirst;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _start = 0;
        _isFirst = true;
        for (var i = 0; i < _skip && _start < text.Length; i++)
            _start = FindPartEnd(_start);
        _end = _start;
    }

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (_end >= Text.Length)
            return false;
        _end = FindPartEnd(_end);
        Token.Clear();
        Token.SetTerm(Text.Span[_start.._end]);
        if (replacement is { } other)
            Token.MutableTerm.Replace(delimiter, other);
        Token.StartOffset = _start;
        Token.EndOffset = _end;
        Token.Type = TokenType.Word;
        Token.PositionIncrement = _isFirst ? 1 : 0;
        _isFirst = false;
        return true;
    }

    // A part begins with its delimiter, but for the first of a path that does not begin with one.
    private int FindPartEnd(int start)
    {
        var next = Text.Span[(start + 1)..].IndexOf(delimiter);
        return next < 0 ? Text.Length : start + 1 + next;
    }
}
