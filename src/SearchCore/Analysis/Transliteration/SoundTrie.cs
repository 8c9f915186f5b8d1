using SearchCore.Analysis.Transliteration.Tables;

namespace SearchCore.Analysis.Transliteration;

/// <summary>Finds all spellings of all scripts' tables that start at a letter.</summary>
internal static class SoundTrie
{
    private const int AnywhereSlot = 0;
    private const int StartSlot = 1;
    private const int EndSlot = 2;
    private static readonly ushort[] Roots = new ushort[char.MaxValue + 1];
    private static readonly List<Node> Building = [new Node()];
    private static readonly Node[] Nodes = Build();

    /// <summary>The node of a single letter, 0 when no spelling starts with it.</summary>
    /// <param name="letter">The letter.</param>
    public static int Start(char letter) => Roots[letter];

    /// <summary>The node of a longer spelling, 0 when there is none.</summary>
    /// <param name="node">The node of the letters so far.</param>
    /// <param name="letter">The next letter.</param>
    public static int Next(int node, char letter)
    {
        for (var child = Nodes[node].FirstChild; child != 0; child = Nodes[child].NextSibling)
        {
            if (Nodes[child].Letter == letter)
                return child;
        }

        return 0;
    }

    /// <summary>The sound that a spelling has where it stands, or <see cref="SoundInventory.Gap"/> when it is only the start of others.</summary>
    /// <param name="node">The spelling's node.</param>
    /// <param name="atStart">Whether it starts a word.</param>
    /// <param name="atEnd">Whether it ends a word.</param>
    public static byte SoundOf(int node, bool atStart, bool atEnd)
    {
        ref readonly var found = ref Nodes[node];
        if (atStart && found.AtStart != 0)
            return found.AtStart;
        return atEnd && found.AtEnd != 0 ? found.AtEnd : found.Anywhere;
    }

    private static Node[] Build()
    {
        foreach (var table in ScriptTable.All)
        {
            foreach (var (sound, spelling) in table.Spellings())
                Add(spelling, SoundInventory.Find(sound));
        }

        return [.. Building];
    }

    private static void Add(string spelling, byte sound)
    {
        var slot = AnywhereSlot;
        if (spelling[0] == '^')
            slot = StartSlot;
        else if (spelling[^1] == '$')
            slot = EndSlot;
        var letters = spelling.Trim('^', '$');
        var number = Roots[letters[0]];
        if (number == 0)
            Roots[letters[0]] = number = (ushort)AddNode(letters[0], 0);
        for (var i = 1; i < letters.Length; i++)
            number = (ushort)ChildOf(number, letters[i]);

        var node = Building[number];
        Building[number] = slot switch
        {
            StartSlot => node with { AtStart = sound },
            EndSlot => node with { AtEnd = sound },
            _ => node with { Anywhere = sound },
        };
    }

    private static int ChildOf(int parent, char letter)
    {
        for (int child = Building[parent].FirstChild; child != 0; child = Building[child].NextSibling)
        {
            if (Building[child].Letter == letter)
                return child;
        }

        var added = AddNode(letter, Building[parent].FirstChild);
        Building[parent] = Building[parent] with { FirstChild = (ushort)added };
        return added;
    }

    private static int AddNode(char letter, int sibling)
    {
        Building.Add(new Node { Letter = letter, NextSibling = (ushort)sibling });
        return Building.Count - 1;
    }

    private readonly record struct Node
    {
        public char Letter { get; init; }

        public ushort FirstChild { get; init; }

        public ushort NextSibling { get; init; }

        public byte Anywhere { get; init; }

        public byte AtStart { get; init; }

        public byte AtEnd { get; init; }
    }
}
