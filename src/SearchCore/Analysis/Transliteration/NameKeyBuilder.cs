using System.Numerics;

namespace SearchCore.Analysis.Transliteration;

/// <summary>Makes the keys under which a name is stored and looked up: its consonants in classes that no romanization leaves.</summary>
/// <remarks>
/// A key holds up to <see cref="MaxClasses"/> classes of four bits. Vowels, semivowels and h are left out, because scripts and
/// romanizations disagree on them most; comparing decides about those. Belongs to one thread.
/// </remarks>
internal sealed class NameKeyBuilder
{
    /// <summary>The classes a key holds; longer names are cut.</summary>
    public const int MaxClasses = 12;

    /// <summary>The letters of the classes; a class's number is its place here.</summary>
    public const string ClassLetters = "-PFTSKMNRL";

    private const int BitsPerClass = 4;

    /// <summary>A looked-up key differs in at most so many sounds from the one that fits best.</summary>
    private const int MaxChanges = 2;

    private const int MaxPartial = 96;
    private readonly byte[] _sounds = new byte[SoundLattice.MaxLetters];
    private readonly List<ulong>[] _partial = [[], [], []];
    private List<ulong> _extended = [];

    /// <summary>The keys a name is stored under.</summary>
    /// <param name="name">The name.</param>
    /// <param name="keys">Takes the keys, each once; what does not fit is left out.</param>
    /// <returns>The number of keys.</returns>
    public int Store(SoundLattice name, Span<ulong> keys) => Build(name, 0, keys);

    /// <summary>The keys a name is looked up with: those it would be stored under first, then those that differ more and more.</summary>
    /// <param name="name">The name.</param>
    /// <param name="keys">Takes the keys, each once; what does not fit is left out.</param>
    /// <returns>The number of keys.</returns>
    public int LookUp(SoundLattice name, Span<ulong> keys) => Build(name, MaxChanges, keys);

    /// <summary>The number of classes in a key.</summary>
    /// <param name="key">The key.</param>
    public static int LengthOf(ulong key) => (BitsPerClass - 1 + 64 - BitOperations.LeadingZeroCount(key)) / BitsPerClass;

    /// <summary>Writes a key as letters.</summary>
    /// <param name="key">The key.</param>
    /// <param name="letters">Takes as many letters as the key has classes.</param>
    public static void Write(ulong key, Span<char> letters)
    {
        for (var i = letters.Length - 1; i >= 0; i--, key >>= BitsPerClass)
            letters[i] = ClassLetters[(int)(key & 15)];
    }

    /// <summary>A key as letters.</summary>
    /// <param name="key">The key.</param>
    public static string ToText(ulong key) => string.Create(LengthOf(key), key, (letters, value) => Write(value, letters));

    private int Build(SoundLattice name, int maxChanges, Span<ulong> keys)
    {
        var soundCount = ReadLongest(name);
        for (var changes = 0; changes <= maxChanges; changes++)
            _partial[changes].Clear();
        _partial[0].Add(0);
        for (var i = 0; i < soundCount; i++)
            Extend(_sounds[i], maxChanges);

        var count = 0;
        for (var changes = 0; changes <= maxChanges; changes++)
        {
            foreach (var key in _partial[changes])
            {
                if (count == keys.Length)
                    return count;
                if (!keys[..count].Contains(key))
                    keys[count++] = key;
            }
        }

        return count;
    }

    /// <summary>Puts a sound's readings behind all keys so far; a further reading is one change more.</summary>
    private void Extend(byte sound, int maxChanges)
    {
        var stored = SoundInventory.StoredClasses[sound];
        var further = SoundInventory.FurtherClasses[sound];
        if (stored is [""] && further.Length == 0)
            return;
        for (var changes = maxChanges; changes >= 0; changes--)
        {
            _extended.Clear();
            AppendAll(_partial[changes], stored);
            if (changes > 0)
                AppendAll(_partial[changes - 1], further);
            (_partial[changes], _extended) = (_extended, _partial[changes]);
        }
    }

    private void AppendAll(List<ulong> keys, string[] readings)
    {
        foreach (var reading in readings)
        {
            foreach (var key in keys)
            {
                var longer = key;
                foreach (var keyClass in reading)
                    longer = Append(longer, keyClass);
                if (_extended.Count < MaxPartial && !_extended.Contains(longer))
                    _extended.Add(longer);
            }
        }
    }

    /// <summary>Takes the longest spelling at every letter.</summary>
    private int ReadLongest(SoundLattice name)
    {
        var count = 0;
        for (var position = 0; position < name.Length;)
        {
            var arcs = name.ArcsAt(position);
            var longest = arcs[0];
            foreach (ref readonly var arc in arcs)
            {
                if (arc.End > longest.End)
                    longest = arc;
            }

            _sounds[count++] = longest.Sound;
            position = longest.End;
        }

        return count;
    }

    private static ulong Append(ulong key, char keyClass)
    {
        var number = (ulong)ClassLetters.IndexOf(keyClass, StringComparison.Ordinal);
        if (number == 0 || (key & 15) == number || key >> ((MaxClasses - 1) * BitsPerClass) != 0)
            return key;
        return (key << BitsPerClass) | number;
    }
}
