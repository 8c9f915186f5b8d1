namespace SearchCore.Analysis.Filters;

/// <summary>Makes several words of one, or looks ahead: words wait in a queue until they are asked for.</summary>
/// <param name="input">The stream whose words it takes.</param>
public abstract class QueueingTokenFilter(TokenStream input) : TokenFilter(input)
{
    private readonly List<Token> _queue = [];
    private int _next;
    private int _count;
    private int _skipped;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _next = 0;
        _count = 0;
        _skipped = 0;
    }

    /// <inheritdoc/>
    public sealed override bool MoveNext()
    {
        while (_next == _count)
        {
            _next = 0;
            _count = 0;
            if (!Fill())
                return false;
        }

        Token.CopyFrom(_queue[_next++]);
        Token.PositionIncrement += _skipped;
        _skipped = 0;
        return true;
    }

    /// <inheritdoc/>
    public override void End()
    {
        base.End();
        Token.PositionIncrement += _skipped;
    }

    /// <summary>Takes words of the input and puts what becomes of them into the queue; perhaps nothing.</summary>
    /// <returns>False when the input has no more words and nothing was put into the queue.</returns>
    protected abstract bool Fill();

    /// <summary>Puts a copy of the current word into the queue.</summary>
    /// <returns>The copy, to be changed.</returns>
    protected Token Enqueue() => Enqueue(Token);

    /// <summary>Puts a copy of a word into the queue.</summary>
    /// <param name="token">The word.</param>
    /// <returns>The copy, to be changed.</returns>
    protected Token Enqueue(Token token)
    {
        if (_count == _queue.Count)
            _queue.Add(new Token());
        var copy = _queue[_count++];
        copy.CopyFrom(token);
        return copy;
    }

    /// <summary>Leaves positions out: the next word stands further behind.</summary>
    /// <param name="positions">How many.</param>
    protected void Skip(int positions) => _skipped += positions;
}
