using SearchCore.Exceptions;

namespace SearchCore.Util.Automata;

/// <summary>Runs an automaton over letters on UTF-8, byte by byte, by a table that fills itself. Belongs to one thread.</summary>
/// <remarks>
/// Besides the states between letters there are those inside a letter. If all letters that may still come lead to the same state, only that
/// state and the number of missing bytes count; so nearly all of Unicode passes through a handful of states. Terms are taken to be well-formed.
/// </remarks>
internal sealed class Utf8Automaton
{
    /// <summary>The state from which nothing is accepted.</summary>
    public const int Dead = 1;

    /// <summary>The state before the first byte.</summary>
    public const int Start = 2;

    /// <summary>How many states a search may need, unless told otherwise. A state takes about 600 bytes.</summary>
    public const int DefaultMaxStates = 10_000;

    /// <summary>The most states that can be allowed: the table has 16 bits for each.</summary>
    public const int GreatestMaxStates = 60_000;

    private const int Unknown = 0;
    private const int LastLetter = 0x10FFFF;
    private readonly LetterAutomaton _letters;
    private readonly string _subject;
    private readonly int _maxStates;
    private readonly int[] _classes;
    private readonly byte[] _asciiClasses = new byte[128];
    private readonly List<Place> _places = [default, default];
    private readonly Dictionary<Place, int> _known = [];

    /// <summary>For each state over letters and each class the state that follows, plus 2; 0 when it was not asked for yet.</summary>
    private readonly List<int[]?> _letterSteps = [];

    private ushort[] _table = new ushort[16 << 8];

    /// <summary>Prepares to run.</summary>
    /// <param name="letters">The automaton over letters; taken over.</param>
    /// <param name="subject">What is to blame when there are too many states: "The regular expression /x/".</param>
    /// <param name="maxStates">How many states there may be, at most <see cref="GreatestMaxStates"/>.</param>
    public Utf8Automaton(LetterAutomaton letters, string subject, int maxStates = DefaultMaxStates)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(maxStates, GreatestMaxStates);
        _letters = letters;
        _subject = subject;
        _maxStates = maxStates;
        _classes = letters.Classes.ToArray();
        for (var letter = 0; letter < _asciiClasses.Length; letter++)
            _asciiClasses[letter] = (byte)FindClass(letter);
        GetState(new Place(letters.Start, 0, 0, IsCertain: false));
    }

    /// <summary>Follows bytes.</summary>
    /// <returns>The state they lead to, or <see cref="Dead"/>.</returns>
    /// <exception cref="LimitExceededException">There are too many states.</exception>
    public int Run(int state, ReadOnlySpan<byte> bytes)
    {
        foreach (var next in bytes)
        {
            state = Step(state, next);
            if (state == Dead)
                break;
        }

        return state;
    }

    /// <summary>Follows a byte.</summary>
    /// <returns>The state it leads to, or <see cref="Dead"/>.</returns>
    /// <exception cref="LimitExceededException">There are too many states.</exception>
    public int Step(int state, byte next)
    {
        int target = _table[(state << 8) | next];
        return target == Unknown ? Fill(state, next) : target;
    }

    /// <summary>Whether some byte of a range does not lead to <see cref="Dead"/>.</summary>
    public bool LivesOn(int state, int first, int last)
    {
        for (var next = first; next <= last; next++)
        {
            if (Step(state, (byte)next) != Dead)
                return true;
        }

        return false;
    }

    /// <summary>Whether what has led to a state is accepted.</summary>
    public bool IsAccepting(int state) => _places[state] is { Missing: 0 } place && state != Dead && _letters.IsAccepting(place.State);

    /// <summary>The state of the automaton over letters that belongs to an accepting state.</summary>
    public int LetterState(int state) => _places[state].State;

    private int Fill(int state, byte next)
    {
        var target = FindTarget(_places[state], next);
        _table[(state << 8) | next] = (ushort)target;
        return target;
    }

    private int FindTarget(Place place, byte next)
    {
        if (place.Missing == 0)
        {
            return next switch
            {
                < 0x80 => AfterLetter(place.State, _asciiClasses[next]),
                >= 0xC2 and <= 0xDF => InsideLetter(place.State, (next & 0x1F) << 6, 1),
                >= 0xE0 and <= 0xEF => InsideLetter(place.State, (next & 0x0F) << 12, 2),
                >= 0xF0 and <= 0xF4 => InsideLetter(place.State, (next & 0x07) << 18, 3),
                _ => Dead,
            };
        }

        if (next is < 0x80 or > 0xBF)
            return Dead;
        var missing = place.Missing - 1;
        if (place.IsCertain)
            return GetState(place with { Missing = missing, IsCertain = missing > 0 });
        var letter = place.FirstLetter | ((next & 0x3F) << (6 * missing));
        return missing > 0 ? InsideLetter(place.State, letter, missing) : AfterLetter(place.State, FindClass(letter));
    }

    private int AfterLetter(int state, int letterClass)
    {
        var target = LetterStep(state, letterClass);
        return target == LetterAutomaton.Dead ? Dead : GetState(new Place(target, 0, 0, IsCertain: false));
    }

    private int InsideLetter(int state, int firstLetter, int missing)
    {
        // The first letters of E0 and F0 would be too long forms of other letters.
        var least = missing == 2 ? 0x800 : missing == 3 ? 0x10000 : 0x80;
        var firstClass = FindClass(Math.Max(firstLetter, least));
        var lastClass = FindClass(Math.Min(LastLetter, firstLetter + (1 << (6 * missing)) - 1));
        var target = LetterStep(state, firstClass);
        for (var other = firstClass + 1; other <= lastClass; other++)
        {
            if (LetterStep(state, other) != target)
                return GetState(new Place(state, firstLetter, missing, IsCertain: false));
        }

        return target == LetterAutomaton.Dead ? Dead : GetState(new Place(target, 0, missing, IsCertain: true));
    }

    private int LetterStep(int state, int letterClass)
    {
        while (_letterSteps.Count <= state)
            _letterSteps.Add(null);
        var steps = _letterSteps[state] ??= new int[_classes.Length];
        if (steps[letterClass] == 0)
            steps[letterClass] = _letters.Step(state, _classes[letterClass]) + 2;
        return steps[letterClass] - 2;
    }

    private int FindClass(int letter)
    {
        var place = Array.BinarySearch(_classes, letter);
        return place >= 0 ? place : ~place - 1;
    }

    private int GetState(Place place)
    {
        if (_known.TryGetValue(place, out var state))
            return state;
        state = _places.Count;
        if (state - Start == _maxStates)
            throw new LimitExceededException("MaxAutomatonStates", _maxStates, _subject);
        _places.Add(place);
        _known.Add(place, state);
        if (_table.Length < _places.Count << 8)
            Array.Resize(ref _table, _table.Length * 2);
        return state;
    }

    /// <summary>Where between or inside letters a state is.</summary>
    /// <param name="State">The state over letters: the one before the letter, or the one behind it when that is certain.</param>
    /// <param name="FirstLetter">Inside an uncertain letter: the first one that it can be.</param>
    /// <param name="Missing">How many bytes of the letter are still to come; 0 between letters.</param>
    /// <param name="IsCertain">Whether all letters that it can be lead to <paramref name="State"/>.</param>
    private readonly record struct Place(int State, int FirstLetter, int Missing, bool IsCertain);
}
