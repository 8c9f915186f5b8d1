using SearchCore.Analysis.Filters;

namespace SearchCore.Analysis.Synonyms;

/// <summary>Puts the synonyms of words and phrases beside them, or in their place. Of several phrases that start at a word, the longest counts.</summary>
/// <remarks>
/// A graph: every way through, the words themselves or a synonym of several words, has positions of its own, and <see cref="Token.PositionLength"/> leads
/// each last word to where the ways meet. That is right for queries, where the parser makes a phrase of each way. An index keeps no lengths; for it the
/// flat form lays all ways side by side from the same position, as long as the longest of them, so that each is found as a phrase; its words have length 1.
/// Words at one position with another (from a filter before) are not looked up.
/// </remarks>
public sealed class SynonymFilter : QueueingTokenFilter
{
    private readonly SynonymNode _root;
    private readonly bool _isFlat;
    private readonly List<Token> _ahead = [];
    private readonly Stack<Token> _free = new();
    private readonly List<Step> _steps = [];
    private bool _isAtEnd;
    private int _shift;

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="synonyms">The synonyms.</param>
    /// <param name="isFlat">Whether the words go into an index; false for those of a query.</param>
    public SynonymFilter(TokenStream input, SynonymMap synonyms, bool isFlat)
        : base(input)
    {
        ArgumentNullException.ThrowIfNull(synonyms);
        _root = synonyms.Root;
        _isFlat = isFlat;
    }

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        Release(_ahead.Count);
        _isAtEnd = false;
        _shift = 0;
    }

    /// <inheritdoc/>
    protected override bool Fill()
    {
        Skip(_shift);
        _shift = 0;
        if (!TryGetAhead(0))
            return false;
        var (match, length) = FindLongest();
        if (match is null)
        {
            Enqueue(_ahead[0]);
            Release(1);
            return true;
        }

        var end = LayOut(match, length);
        Give(length);

        // What follows stands where the ways meet.
        _shift = end - 1 - _steps[^1].Position;
        Release(length);
        return true;
    }

    private (SynonymNode? Match, int Length) FindLongest()
    {
        var node = _root;
        SynonymNode? match = null;
        var length = 0;
        for (var i = 0; TryGetAhead(i) && IsAlone(i) && (i == 0 || _ahead[i].PositionIncrement == 1); i++)
        {
            if (node.Find(_ahead[i].Term) is not { } next)
                break;
            node = next;
            if (node.Outputs.Count > 0)
                (match, length) = (node, i + 1);
        }

        return (match, length);
    }

    private bool IsAlone(int index) =>
        _ahead[index].PositionIncrement > 0 && _ahead[index].PositionLength == 1
        && !(TryGetAhead(index + 1) && _ahead[index + 1].PositionIncrement == 0);

    /// <summary>Gives every word of every way its position.</summary>
    /// <returns>The position where the ways meet.</returns>
    private int LayOut(SynonymNode match, int length)
    {
        _steps.Clear();
        var inner = match.KeepsInput ? length - 1 : 0;
        var longest = match.KeepsInput ? length : 1;
        foreach (var output in match.Outputs)
        {
            inner += output.Length - 1;
            longest = Math.Max(longest, output.Length);
        }

        // In the graph, the places inside a way are its own: they come one way after the other.
        var end = _isFlat ? longest : inner + 1;
        var free = 1;
        if (match.KeepsInput)
            AddWay(length, null, end, ref free);
        foreach (var output in match.Outputs)
            AddWay(output.Length, output, end, ref free);
        _steps.Sort();
        return end;
    }

    private void AddWay(int length, string[]? words, int end, ref int free)
    {
        var position = 0;
        for (var i = 0; i < length; i++)
        {
            var next = i == length - 1 ? end : _isFlat ? i + 1 : free++;
            _steps.Add(new Step(position, _steps.Count, _isFlat ? 1 : next - position, i, words?[i]));
            position = next;
        }
    }

    private void Give(int length)
    {
        var first = _ahead[0];
        var last = _ahead[length - 1];
        var position = 0;
        for (var i = 0; i < _steps.Count; i++)
        {
            var step = _steps[i];
            var token = Enqueue(step.Synonym is null ? _ahead[step.Index] : first);
            token.PositionIncrement = i == 0 ? first.PositionIncrement : step.Position - position;
            token.PositionLength = step.Length;
            position = step.Position;
            if (step.Synonym is null)
                continue;
            token.SetTerm(step.Synonym);
            token.Type = TokenType.Synonym;
            token.IsKeyword = false;

            // A synonym's first word takes the place of all; the others that of the last, so that offsets never run backwards.
            token.StartOffset = step.Index == 0 ? first.StartOffset : last.StartOffset;
            token.EndOffset = last.EndOffset;
        }
    }

    private bool TryGetAhead(int index)
    {
        while (_ahead.Count <= index)
        {
            if (_isAtEnd || !Input.MoveNext())
            {
                _isAtEnd = true;
                return false;
            }

            var token = _free.TryPop(out var free) ? free : new Token();
            token.CopyFrom(Token);
            _ahead.Add(token);
        }

        return true;
    }

    private void Release(int count)
    {
        for (var i = 0; i < count; i++)
            _free.Push(_ahead[i]);
        _ahead.RemoveRange(0, count);
    }

    /// <summary>A word of a way: where it stands, in which order it was made, how long it is, which word of its way it is, and its letters if it is a synonym.</summary>
    private readonly record struct Step(int Position, int Order, int Length, int Index, string? Synonym) : IComparable<Step>
    {
        public int CompareTo(Step other)
        {
            var byPosition = Position.CompareTo(other.Position);
            return byPosition != 0 ? byPosition : Order.CompareTo(other.Order);
        }
    }
}
