using System.Text;

namespace SearchCore.Util.Automata;

/// <summary>Accepts the terms that differ from a word in few letters: missing, added, changed, or swapped with a neighbour.</summary>
/// <remarks>
/// After k letters of a term only the places of the word up to k - n and k + n can be reached with n edits. A state is k and, for each number of
/// edits, the set of the places in that window, one bit each; further sets hold the places at which a swap has begun. Source: K. Schulz, S. Mihov,
/// Fast String Correction with Levenshtein-Automata, 2002. A swapped pair is not edited again. Belongs to one thread.
/// </remarks>
internal sealed class LevenshteinAutomaton : LetterAutomaton
{
    /// <summary>The most edits there can be.</summary>
    public const int GreatestMaxEdits = 2;

    private readonly int[] _word;
    private readonly int _prefixLength;
    private readonly int _maxEdits;
    private readonly int _window;
    private readonly int[] _classes;
    private readonly List<Places> _states = [];
    private readonly Dictionary<Places, int> _known = [];

    /// <summary>Makes the automaton of a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="maxEdits">How many letters may differ, 0 to 2.</param>
    /// <param name="prefixLength">How many letters at the beginning must be right.</param>
    public LevenshteinAutomaton(string word, int maxEdits, int prefixLength = 0)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)maxEdits, (uint)GreatestMaxEdits);
        _word = [.. word.EnumerateRunes().Select(letter => letter.Value)];
        _maxEdits = maxEdits;
        _prefixLength = Math.Min(prefixLength, _word.Length);
        _window = (1 << ((2 * maxEdits) + 1)) - 1;
        _classes = MakeClasses(_word.Select(letter => (letter, letter)));
        Start = GetState(Close(new Places(0, 1 << maxEdits, 0, 0, 0, 0)));
    }

    public override ReadOnlySpan<int> Classes => _classes;

    public override int Start { get; }

    /// <summary>How many letters the word has.</summary>
    public int WordLength => _word.Length;

    /// <summary>How many letters have led to a state.</summary>
    public int LengthAt(int state) => _states[state].Count;

    /// <summary>How many edits make the word what has led to a state; more than allowed when it is not accepted.</summary>
    public int EditsAt(int state)
    {
        var places = _states[state];
        var bit = _word.Length - places.Count + _maxEdits;
        if (bit < 0 || bit > 2 * _maxEdits)
            return _maxEdits + 1;
        if ((places.Exact >> bit & 1) != 0)
            return 0;
        if ((places.One >> bit & 1) != 0)
            return 1;
        return (places.Two >> bit & 1) != 0 ? 2 : _maxEdits + 1;
    }

    public override bool IsAccepting(int state) => EditsAt(state) <= _maxEdits;

    public override int Step(int state, int letter)
    {
        var from = _states[state];
        if (from.Count < _prefixLength)
        {
            return _word[from.Count] == letter
                ? GetState(Close(new Places(from.Count + 1, 1 << _maxEdits, 0, 0, 0, 0)))
                : Dead;
        }

        // The window moves on by one letter: a place that stays in the word moves down a bit, one that moves on keeps its bit.
        var same = FindLetter(from.Count, letter);
        var next = FindLetter(from.Count + 1, letter);
        var exact = from.Exact & same;
        var one = (from.One & same) | from.Exact | (from.Exact >> 1) | ((from.SwapOne & same) << 1);
        var two = (from.Two & same) | from.One | (from.One >> 1) | ((from.SwapTwo & same) << 1);
        var swapOne = (from.Exact & next) >> 1;
        var swapTwo = (from.One & next) >> 1;
        var to = Close(new Places(from.Count + 1, exact, one, two, swapOne, swapTwo));
        return to.IsEmpty ? Dead : GetState(to);
    }

    /// <summary>The places of the window at which a letter stands; those one further when <paramref name="count"/> is one more.</summary>
    private int FindLetter(int count, int letter)
    {
        var found = 0;
        for (var bit = 0; bit <= 2 * _maxEdits; bit++)
        {
            var place = count - _maxEdits + bit;
            if (place >= 0 && place < _word.Length && _word[place] == letter)
                found |= 1 << bit;
        }

        return found;
    }

    /// <summary>Adds the places that leaving out letters of the word leads to, and takes away those that need more edits than another way.</summary>
    private Places Close(Places places)
    {
        if (places.Count < _prefixLength || _maxEdits == 0)
            return places with { One = 0, Two = 0, SwapOne = 0, SwapTwo = 0, Exact = places.Exact & InWord(places.Count) };
        var inWord = InWord(places.Count);
        var exact = places.Exact & inWord;
        var one = (places.One | (exact << 1)) & inWord & ~exact;
        var two = _maxEdits == 1 ? 0 : (places.Two | (one << 1) | (exact << 2)) & inWord & ~exact & ~one;
        return places with { Exact = exact, One = one, Two = two, SwapTwo = _maxEdits == 1 ? 0 : places.SwapTwo };
    }

    /// <summary>The bits of the window that are places of the word, its end among them.</summary>
    private int InWord(int count)
    {
        var last = _word.Length - count + _maxEdits;
        var first = _maxEdits - count;
        if (last < 0)
            return 0;
        var upTo = last >= 2 * _maxEdits ? _window : (1 << (last + 1)) - 1;
        return first > 0 ? upTo & ~((1 << first) - 1) : upTo;
    }

    private int GetState(Places places)
    {
        if (!_known.TryGetValue(places, out var state))
        {
            state = _states.Count;
            _states.Add(places);
            _known.Add(places, state);
        }

        return state;
    }

    /// <summary>A state.</summary>
    /// <param name="Count">How many letters of the term were read.</param>
    /// <param name="Exact">The places reached without an edit.</param>
    /// <param name="One">The places that take one edit.</param>
    /// <param name="Two">The places that take two edits.</param>
    /// <param name="SwapOne">The places at which a swap has begun as the first edit.</param>
    /// <param name="SwapTwo">The places at which a swap has begun as the second edit.</param>
    private readonly record struct Places(int Count, int Exact, int One, int Two, int SwapOne, int SwapTwo)
    {
        public bool IsEmpty => (Exact | One | Two | SwapOne | SwapTwo) == 0;
    }
}
