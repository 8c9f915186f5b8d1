namespace SearchCore.Analysis.Filters;

/// <summary>Joins words that follow each other: <c>new york city</c> gives <c>new york</c>, <c>new york city</c>, <c>york city</c>.</summary>
/// <remarks>Where a word was left out, a filler stands in its place. Of words at one position only the first is joined.</remarks>
public sealed class ShingleFilter : QueueingTokenFilter
{
    /// <summary>The greatest number of words that can be joined.</summary>
    public const int GreatestSize = 64;

    private readonly int _minimum;
    private readonly int _maximum;
    private readonly bool _keepsWords;
    private readonly string _separator;
    private readonly string _filler;
    private readonly Token _joined = new();
    private readonly Queue<Token> _free = new();
    private readonly List<(Token Token, bool IsFiller)> _window = [];
    private bool _isAtEnd;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="minimum">The least number of words that are joined, 2 or more.</param>
    /// <param name="maximum">The greatest number, to <see cref="GreatestSize"/>.</param>
    /// <param name="keepsWords">Whether the words themselves are given too.</param>
    /// <param name="separator">What stands between the words.</param>
    /// <param name="filler">What stands for a word that was left out.</param>
    public ShingleFilter(
        TokenStream input, int minimum = 2, int maximum = 2, bool keepsWords = true, string separator = " ", string filler = "_")
        : base(input)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimum, 2);
        ArgumentOutOfRangeException.ThrowIfLessThan(maximum, minimum);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maximum, GreatestSize);
        ArgumentNullException.ThrowIfNull(separator);
        ArgumentNullException.ThrowIfNull(filler);
        _minimum = minimum;
        _maximum = maximum;
        _keepsWords = keepsWords;
        _separator = separator;
        _filler = filler;
    }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        while (_window.Count > 0)
            RemoveFirst();
        _isAtEnd = false;
    }

    /// <inheritdoc/>
    protected override bool Fill()
    {
        while (!_isAtEnd && _window.Count < _maximum)
            ReadWord();
        if (_window.Count == 0)
            return false;

        var (first, isFiller) = _window[0];
        var isFirst = true;
        if (_keepsWords && !isFiller)
        {
            Enqueue(first);
            isFirst = false;
        }

        _joined.CopyFrom(first);
        var hasWord = !isFiller;
        for (var size = 2; size <= Math.Min(_maximum, _window.Count); size++)
        {
            var (next, isNextFiller) = _window[size - 1];
            Append(next);
            hasWord |= !isNextFiller;
            if (size < _minimum || !hasWord)
                continue;
            var shingle = Enqueue(_joined);
            shingle.Type = TokenType.Shingle;
            shingle.PositionLength = size;
            shingle.PositionIncrement = isFirst ? 1 : 0;
            isFirst = false;
        }

        if (isFirst)
            Skip(1);
        RemoveFirst();
        return true;
    }

    private void Append(Token next)
    {
        var length = _joined.Length;
        var letters = _joined.Resize(length + _separator.Length + next.Length);
        _separator.CopyTo(letters[length..]);
        next.Term.CopyTo(letters[(length + _separator.Length)..]);
        _joined.EndOffset = Math.Max(_joined.EndOffset, next.EndOffset);
    }

    private void ReadWord()
    {
        do
        {
            if (!Input.MoveNext())
            {
                _isAtEnd = true;
                return;
            }
        }
        while (Token.PositionIncrement == 0 && _window.Count > 0);

        // More fillers than a shingle is long would not be in any with a word.
        var gaps = Math.Max(0, Token.PositionIncrement - 1);
        if (gaps >= _maximum)
        {
            Skip(gaps - _maximum + 1);
            gaps = _maximum - 1;
        }

        for (; gaps > 0; gaps--)
        {
            var filler = Add(isFiller: true);
            filler.Clear();
            filler.SetTerm(_filler);
            filler.StartOffset = Token.StartOffset;
            filler.EndOffset = Token.StartOffset;
        }

        var word = Add(isFiller: false);
        word.CopyFrom(Token);
        word.PositionIncrement = 1;
    }

    private Token Add(bool isFiller)
    {
        var token = _free.TryDequeue(out var free) ? free : new Token();
        _window.Add((token, isFiller));
        return token;
    }

    private void RemoveFirst()
    {
        _free.Enqueue(_window[0].Token);
        _window.RemoveAt(0);
    }
}
