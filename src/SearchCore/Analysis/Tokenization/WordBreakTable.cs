namespace SearchCore.Analysis.Tokenization;

/// <summary>Recognises words: the classes of characters, and the state machine over them (both generated).</summary>
/// <remarks>
/// Source: UAX #29, rules WB3 to WB13, with the types and exceptions of Lucene 4.8's StandardTokenizer. The machine takes the
/// longest word that starts at a place.
/// </remarks>
internal static partial class WordBreakTable
{
    /// <summary>Marks a state in which no word may end.</summary>
    private const byte NoToken = byte.MaxValue;

    private const int DeadState = 0;
    private const int StartState = 1;
    private const int ClassBits = 5;
    private const int ClassMask = (1 << ClassBits) - 1;
    private const int BmpLength = 0x10000;
    private const byte OtherClass = 0;

    /// <summary>The class of each character of the Basic Multilingual Plane, spread out so that the hot loop only indexes.</summary>
    private static readonly byte[] BmpClasses = SpreadOut();

    /// <summary>Finds the end of the longest word that starts at a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The place.</param>
    /// <param name="type">The word's type, when there is one.</param>
    /// <param name="looked">How far the text had to be looked at.</param>
    /// <returns>The place behind the word, or -1 when no word starts there.</returns>
    public static int FindWordEnd(ReadOnlySpan<char> text, int start, out TokenType type, out int looked)
    {
        var transitions = Transitions;
        var types = Types;
        var classes = BmpClasses;
        var state = StartState;
        var end = -1;
        var best = NoToken;
        var index = start;
        while (index < text.Length)
        {
            var letter = text[index];
            int next;
            int characterClass;
            if (char.IsHighSurrogate(letter) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            {
                characterClass = FindClass(char.ConvertToUtf32(letter, text[index + 1]));
                next = index + 2;
            }
            else
            {
                characterClass = classes[letter];
                next = index + 1;
            }

            state = transitions[(state * ClassCount) + characterClass];
            if (state == DeadState)
                break;
            index = next;
            if (types[state] != NoToken)
            {
                best = types[state];
                end = index;
            }
        }

        type = (TokenType)best;
        looked = index;
        return end;
    }

    /// <summary>Whether nothing can start with this character of the Basic Multilingual Plane: spaces and punctuation.</summary>
    /// <param name="letter">The character.</param>
    /// <returns>True for a character that is never a word's first.</returns>
    public static bool IsNeverFirst(char letter) => BmpClasses[letter] == OtherClass && !char.IsSurrogate(letter);

    private static int FindClass(int codePoint)
    {
        // The last range that starts at or before the character.
        var ranges = Ranges;
        var low = 0;
        var high = ranges.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >>> 1;
            if (ranges[middle] >>> ClassBits <= codePoint)
                low = middle;
            else
                high = middle - 1;
        }

        return ranges[low] & ClassMask;
    }

    private static byte[] SpreadOut()
    {
        var classes = new byte[BmpLength];
        var ranges = Ranges;
        for (var i = 0; i < ranges.Length; i++)
        {
            var start = ranges[i] >>> ClassBits;
            var end = i + 1 < ranges.Length ? ranges[i + 1] >>> ClassBits : BmpLength;
            if (start >= BmpLength)
                break;
            classes.AsSpan(start, Math.Min(end, BmpLength) - start).Fill((byte)(ranges[i] & ClassMask));
        }

        return classes;
    }
}
