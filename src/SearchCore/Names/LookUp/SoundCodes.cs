using System.Numerics;
using SearchCore.Analysis.Transliteration;
using SearchCore.Analysis.Transliteration.Tables;

namespace SearchCore.Names.LookUp;

/// <summary>
/// Reads spellings into numbers below <see cref="Padding"/>, one for each sound in its longest spelling, so that many spellings can be looked at
/// together. Where a script has more sounds, those that are most alike share a number.
/// </summary>
internal static class SoundCodes
{
    /// <summary>Stands behind the end of a spelling.</summary>
    public const byte Padding = 31;

    /// <summary>An article that is no sure one: it may be left out, and its last letter may be one of the name.</summary>
    public const byte Article = 30;

    /// <summary>The sounds of a spelling that are kept; the rest is left out.</summary>
    public const int MaxLength = 16;

    /// <summary>One more than the number of the last script.</summary>
    public const int ScriptCount = (int)Script.Georgian + 1;

    private const int MinLettersAfterArticle = 2;
    private const float Rare = 0.1f;

    /// <summary>The last letter of the Arabic language in the block.</summary>
    private const char LastOfArabic = 'ي';
    private const float MinDistance = 0.05f;
    private static readonly byte[][] Codes = new byte[ScriptCount][];
    private static readonly CodedSound[][][] Sounds = new CodedSound[ScriptCount][][];

    static SoundCodes()
    {
        foreach (var table in ScriptTable.All)
        {
            var groups = Group(table);
            var codes = new byte[SoundInventory.Count];
            Array.Fill(codes, Padding);
            for (var code = 0; code < groups.Count; code++)
            {
                foreach (var (sound, _) in groups[code])
                    codes[sound] = (byte)code;
            }

            Codes[(int)table.Script] = codes;
            Sounds[(int)table.Script] = [.. groups.Select(group => group.ToArray())];
        }
    }

    /// <summary>The sounds that each number of a script stands for.</summary>
    /// <param name="script">The script.</param>
    public static CodedSound[][] SoundsOf(Script script) => Sounds[(int)script];

    /// <summary>Reads a spelling; a doubled sound counts once.</summary>
    /// <param name="spelling">The spelling as the field has it.</param>
    /// <param name="codes">Takes up to <see cref="MaxLength"/> numbers.</param>
    /// <param name="script">The script of its letters; unknown when they are of several or of none.</param>
    /// <returns>How many numbers.</returns>
    public static int Read(ReadOnlySpan<char> spelling, Span<byte> codes, out Script script)
    {
        Span<char> buffer = stackalloc char[SoundLattice.MaxLetters];
        var letters = buffer[..NameLetters.Read(spelling, buffer, out var scripts)];
        script = BitOperations.IsPow2(scripts) ? (Script)BitOperations.Log2((uint)scripts) : Script.Unknown;
        if (script == Script.Unknown)
            return 0;
        var codeOf = Codes[(int)script];
        var length = 0;
        for (var start = 0; start < letters.Length && length < MaxLength;)
        {
            var startsWord = start == 0 || letters[start - 1] == NameLetters.Separator;
            var code = startsWord && FindArticle(letters[start..]) is var end and > 0
                ? Article
                : codeOf[FindLongest(letters[start..], startsWord, out end)];
            start += end;
            if (code != Padding && (length == 0 || codes[length - 1] != code))
                codes[length++] = code;
        }

        return length;
    }

    private static int FindArticle(ReadOnlySpan<char> letters)
    {
        if (ArticleRules.For(letters[0]) is not { } rules)
            return 0;
        var length = rules.MatchPlain(letters);
        if (length == 0)
            length = rules.MatchAssimilated(letters);
        if (length == 0 || length >= letters.Length)
            return 0;
        if (letters[length] == NameLetters.Separator)
            return length + 1;
        return rules.JoinsInside && letters.Length - length >= MinLettersAfterArticle ? length : 0;
    }

    /// <summary>The sound of the longest spelling that the letters start with.</summary>
    private static byte FindLongest(ReadOnlySpan<char> letters, bool startsWord, out int end)
    {
        var found = SoundInventory.Gap;
        end = 1;
        var next = 1;
        for (var node = SoundTrie.Start(letters[0]); node != 0; node = next < letters.Length ? SoundTrie.Next(node, letters[next++]) : 0)
        {
            var sound = SoundTrie.SoundOf(node, startsWord, next == letters.Length || letters[next] == NameLetters.Separator);
            if (sound != SoundInventory.Gap)
                (found, end) = (sound, next);
        }

        return found;
    }

    /// <summary>Puts sounds together until there are numbers enough: those that are most alike, and rather a rare one to a frequent one.</summary>
    private static List<List<CodedSound>> Group(ScriptTable table)
    {
        var groups = table.Spellings()
            .GroupBy(spelling => SoundInventory.Find(spelling.Sound), spelling => FrequencyOf(table.Script, spelling.Spelling))
            .Where(sound => SoundInventory.Kinds[sound.Key] != SoundKind.Structure)
            .Select(sound => new List<CodedSound> { new(sound.Key, sound.Max()) })
            .ToList();
        while (groups.Count > Article)
        {
            var (first, second) = FindClosest(groups);
            groups[first].AddRange(groups[second]);
            groups.RemoveAt(second);
        }

        return groups;
    }

    /// <summary>A letter of its own is frequent; one with a mark in Latin, one that other languages added to Arabic, and a sound that takes several letters, are rare.</summary>
    private static float FrequencyOf(Script script, string spelling)
    {
        var isOwn = script switch
        {
            Script.Latin => char.IsAscii(spelling[0]),
            Script.Arabic => spelling[0] <= LastOfArabic,
            _ => true,
        };
        return isOwn && spelling.Length == 1 ? 1 : Rare;
    }

    private static (int First, int Second) FindClosest(List<List<CodedSound>> groups)
    {
        var best = (First: 0, Second: 1);
        var least = float.PositiveInfinity;
        for (var second = 1; second < groups.Count; second++)
        {
            for (var first = 0; first < second; first++)
            {
                // Two groups are as far apart as their most different sounds, so that no group grows without end.
                var distance = groups[first].Max(one => groups[second].Max(other => Distance(one.Sound, other.Sound)));
                var loss = distance * Math.Min(groups[first].Sum(one => one.Frequency), groups[second].Sum(other => other.Frequency));
                if (loss < least)
                    (least, best) = (loss, (first, second));
            }
        }

        return best;
    }

    private static float Distance(byte a, byte b) => Math.Max(MinDistance, (PairWeight(a, a) + PairWeight(b, b)) / 2 - PairWeight(a, b));

    private static float PairWeight(byte a, byte b) => LearnedWeights.Instance.Pairs[SoundWeights.PairIndex(ScriptPairing.Same, a, b)];
}
