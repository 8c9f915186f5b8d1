using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>Makes a name into another one that looks like it: one letter changed, left out or put in.</summary>
/// <remarks>
/// The data has few names that differ by a letter, so it alone would teach that one wrong consonant does not matter. Another vowel
/// makes another name only where there are few letters; in a long one it is just another spelling.
/// </remarks>
internal sealed class Misspelling(List<TrainingName> names, Random random)
{
    private const double VowelShare = 0.3;
    private const int MaxLengthForVowels = 5;
    private readonly SoundLattice _lattice = new();

    /// <summary>Changes a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The other name, or null when none was found.</returns>
    public string? Change(TrainingName name)
    {
        var vowelShare = name.Lattice.CoreLength <= MaxLengthForVowels ? VowelShare : 0;
        for (var attempt = 0; attempt < 8; attempt++)
        {
            var place = random.Next(name.Text.Length);
            var letter = name.Text[place];
            var isVowel = IsVowel(letter);
            if (ScriptDetector.Detect(letter) == Script.Unknown || isVowel != (random.NextDouble() < vowelShare))
                continue;
            var other = LetterLike(letter, isVowel);
            if (other == '\0')
                continue;
            return random.Next(4) switch
            {
                0 when !isVowel => name.Text.Remove(place, 1),
                1 when !isVowel => name.Text.Insert(place, other.ToString()),
                _ => name.Text[..place] + (char.IsUpper(letter) ? char.ToUpperInvariant(other) : other) + name.Text[(place + 1)..],
            };
        }

        return null;
    }

    private char LetterLike(char letter, bool vowel)
    {
        for (var attempt = 0; attempt < 60; attempt++)
        {
            var text = names[random.Next(names.Count)].Text;
            var other = char.ToLowerInvariant(text[random.Next(text.Length)]);
            if (ScriptDetector.Detect(other) == ScriptDetector.Detect(letter) && other != char.ToLowerInvariant(letter) && IsVowel(other) == vowel)
                return other;
        }

        return '\0';
    }

    private bool IsVowel(char letter)
    {
        _lattice.Read([letter]);
        return _lattice.Length > 0 && SoundInventory.Kinds[_lattice.ArcsAt(0)[0].Sound] is SoundKind.Vowel or SoundKind.Structure;
    }
}
