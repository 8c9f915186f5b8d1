using SearchCore.Analysis.Presets;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>A spelling with its readings and keys.</summary>
internal sealed class TrainingName
{
    /// <summary>The group of a name that is none of the data's.</summary>
    public const int NoGroup = -1;

    private const int MaxStoredKeys = 6;
    private const int MaxLookUpKeys = 64;
    private static readonly FoldingAnalyzer Analyzer = new();

    public TrainingName(string text, int group, NameKeyBuilder builder)
    {
        Text = text;
        Indexed = IndexedFormOf(text);
        Group = group;
        Lattice.Read(text);
        Span<ulong> keys = stackalloc ulong[MaxLookUpKeys];
        StoredKeys = keys[..builder.Store(Lattice, keys[..MaxStoredKeys])].ToArray();
        LookUpKeys = keys[..builder.LookUp(Lattice, keys)].ToArray();
    }

    public string Text { get; }

    /// <summary>The spelling as an index lists it: its words as they are indexed.</summary>
    public string Indexed { get; }

    public int Group { get; }

    public SoundLattice Lattice { get; } = new();

    public ulong[] StoredKeys { get; }

    public ulong[] LookUpKeys { get; }

    public Script Script => ScriptDetector.Detect(Text);

    private static string IndexedFormOf(string text)
    {
        var words = new List<string>();
        var stream = Analyzer.CreateTokenStream("name");
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
            words.Add(stream.Token.Term.ToString());
        stream.End();
        return string.Join(NameTerm.WordSeparator, words);
    }
}
