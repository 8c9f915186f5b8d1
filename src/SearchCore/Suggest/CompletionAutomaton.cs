using SearchCore.Util.Automata;

namespace SearchCore.Suggest;

/// <summary>Accepts the terms of which some beginning differs from a word in few letters, and knows in how few.</summary>
/// <remarks>A state is that of the word's Levenshtein automaton, which dies at some letter, and the fewest edits that any beginning so far has needed. Belongs to one thread.</remarks>
internal sealed class CompletionAutomaton : LetterAutomaton
{
    private readonly LevenshteinAutomaton _letters;
    private readonly int _maxEdits;
    private readonly List<(int State, int Edits)> _states = [];
    private readonly Dictionary<(int State, int Edits), int> _known = [];

    /// <summary>Makes the automaton of a word.</summary>
    /// <param name="word">The beginning that is looked for.</param>
    /// <param name="maxEdits">How many letters may differ, 0 to 2.</param>
    /// <param name="prefixLength">How many letters at the beginning must be right.</param>
    public CompletionAutomaton(string word, int maxEdits, int prefixLength)
    {
        _maxEdits = maxEdits;
        _letters = new LevenshteinAutomaton(word, maxEdits, prefixLength);
        Start = GetState(_letters.Start, _letters.EditsAt(_letters.Start));
    }

    public override ReadOnlySpan<int> Classes => _letters.Classes;

    public override int Start { get; }

    /// <summary>The fewest edits with which a beginning of what has led to a state is the word.</summary>
    public int EditsAt(int state) => _states[state].Edits;

    public override bool IsAccepting(int state) => _states[state].Edits <= _maxEdits;

    public override int Step(int state, int letter)
    {
        var (from, edits) = _states[state];

        // Nothing that follows makes a beginning worse, or better than right.
        var to = from == Dead || edits == 0 ? Dead : _letters.Step(from, letter);
        var fewest = to == Dead ? edits : Math.Min(edits, _letters.EditsAt(to));
        return to == Dead && fewest > _maxEdits ? Dead : GetState(to, fewest);
    }

    private int GetState(int state, int edits)
    {
        if (!_known.TryGetValue((state, edits), out var number))
        {
            number = _states.Count;
            _states.Add((state, edits));
            _known.Add((state, edits), number);
        }

        return number;
    }
}
