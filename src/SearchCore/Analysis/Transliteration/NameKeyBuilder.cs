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
    private readonly byte[] _sounds = new byte[SoundLattice.MaxLetters];

    /// <summary>The keys a name is stored under.</summary>
    /// <param name="name">The name.</param>
    /// <param name="keys">Takes the keys, each once.</param>
    /// <returns>The number of keys.</returns>
    public int Store(SoundLattice name, Span<ulong> keys) => Build(name, SoundInventory.KeyClasses, keys);

    /// <summary>The keys a name is looked up with: those it would be stored under first.</summary>
    /// <param name="name">The name.</param>
    /// <param name="keys">Takes the keys, each once; what does not fit is left out.</param>
    /// <returns>The number of keys.</returns>
    public int LookUp(SoundLattice name, Span<ulong> keys) => Build(name, SoundInventory.LookupClasses, keys);

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

    private int Build(SoundLattice name, string[] classes, Span<ulong> keys)
    {
        var soundCount = ReadLongest(name);
        var count = 1;
        keys[0] = 0;
        for (var i = 0; i < soundCount; i++)
        {
            var choices = classes[_sounds[i]];
            var before = count;
            if (choices is not ['-'])
            {
                for (var choice = 1; choice < choices.Length && count + before <= keys.Length; choice++)
                {
                    for (var k = 0; k < before; k++)
                        keys[count++] = Append(keys[k], choices[choice]);
                }

                for (var k = 0; k < before; k++)
                    keys[k] = Append(keys[k], choices[0]);
                count = Deduplicate(keys, count);
            }
        }

        return count;
    }

    /// <summary>Takes the longest spelling at every letter.</summary>
    private int ReadLongest(SoundLattice name)
    {
        var count = 0;
        for (var position = 0; position < name.Length;)
        {
            var longest = name.FirstArc(position);
            for (var number = longest; number >= 0; number = name.GetArc(number).Next)
            {
                if (name.GetArc(number).End > name.GetArc(longest).End)
                    longest = number;
            }

            _sounds[count++] = name.GetArc(longest).Sound;
            position = name.GetArc(longest).End;
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

    private static int Deduplicate(Span<ulong> keys, int count)
    {
        var kept = 0;
        for (var i = 0; i < count; i++)
        {
            if (!keys[..kept].Contains(keys[i]))
                keys[kept++] = keys[i];
        }

        return kept;
    }
}
