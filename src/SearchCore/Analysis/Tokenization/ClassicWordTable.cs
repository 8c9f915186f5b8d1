namespace SearchCore.Analysis.Tokenization;

/// <summary>Recognises the words of the classic tokenizer: the classes of characters, and the state machine over them (both generated).</summary>
internal static partial class ClassicWordTable
{
    /// <summary>Marks a state in which no word may end.</summary>
    private const byte NoToken = byte.MaxValue;

    private const int DeadState = 0;
    private const int StartState = 1;
    private const int ClassBits = 4;
    private const int ClassMask = (1 << ClassBits) - 1;

    private static readonly byte[] Classes = SpreadOut();

    /// <summary>Finds the end of the longest word that starts at a place.</summary>
    /// <param name="text">The text from there on.</param>
    /// <param name="type">The word's type, when there is one.</param>
    /// <returns>The word's length, 0 when no word starts there.</returns>
    public static int FindWord(ReadOnlySpan<char> text, out TokenType type)
    {
        var transitions = Transitions;
        var types = Types;
        var classes = Classes;
        var state = StartState;
        var length = 0;
        var best = NoToken;
        for (var i = 0; i < text.Length; i++)
        {
            state = transitions[(state * ClassCount) + classes[text[i]]];
            if (state == DeadState)
                break;
            if (types[state] != NoToken)
            {
                best = types[state];
                length = i + 1;
            }
        }

        type = (TokenType)best;
        return length;
    }

    private static byte[] SpreadOut()
    {
        var classes = new byte[char.MaxValue + 1];
        var ranges = Ranges;
        for (var i = 0; i < ranges.Length; i++)
        {
            var start = ranges[i] >>> ClassBits;
            var end = i + 1 < ranges.Length ? ranges[i + 1] >>> ClassBits : classes.Length;
            classes.AsSpan(start, end - start).Fill((byte)(ranges[i] & ClassMask));
        }

        return classes;
    }
}
