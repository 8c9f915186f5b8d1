using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>A spelling with its readings and keys.</summary>
internal sealed class TrainingName
{
    private const int MaxStoredKeys = 6;
    private const int MaxLookUpKeys = 64;

    public TrainingName(string text, int group, NameKeyBuilder builder)
    {
        Text = text;
        Group = group;
        Lattice.Read(text);
        Span<ulong> keys = stackalloc ulong[MaxLookUpKeys];
        StoredKeys = keys[..builder.Store(Lattice, keys[..MaxStoredKeys])].ToArray();
        LookUpKeys = keys[..builder.LookUp(Lattice, keys)].ToArray();
    }

    public string Text { get; }

    public int Group { get; }

    public SoundLattice Lattice { get; } = new();

    public ulong[] StoredKeys { get; }

    public ulong[] LookUpKeys { get; }

    public Script Script => ScriptDetector.Detect(Text);
}
