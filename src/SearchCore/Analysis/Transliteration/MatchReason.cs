using System.Text;

namespace SearchCore.Analysis.Transliteration;

/// <summary>Says in words how two names were laid side by side.</summary>
internal static class MatchReason
{
    private const int MaxDifferences = 6;

    /// <summary>Letters of two scripts that speak for one name are what everybody expects; those that speak less for it are told.</summary>
    private const float ExpectedWeight = 0.3f;

    /// <summary>Describes the differences between two names.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    /// <param name="steps">The steps from the names' ends to their starts.</param>
    public static string Describe(SoundLattice a, SoundLattice b, List<AlignedSounds> steps)
    {
        var text = new StringBuilder();
        var differences = 0;
        var endA = a.Length;
        var endB = b.Length;
        var parts = new List<string>();
        var areScriptsDifferent = a.Scripts != b.Scripts;
        foreach (var step in steps)
        {
            var partA = a.Letters[step.StartA..endA].ToString();
            var partB = b.Letters[step.StartB..endB].ToString();
            endA = step.StartA;
            endB = step.StartB;
            if (string.Equals(partA, partB, StringComparison.Ordinal) || (areScriptsDifferent && step.Weight >= ExpectedWeight))
                continue;
            if (step.SoundA == SoundInventory.Gap)
                parts.Add(Omission(step.SoundB, partB));
            else if (step.SoundB == SoundInventory.Gap)
                parts.Add(Omission(step.SoundA, partA));
            else
                parts.Add($"{partA} ~ {partB}");
        }

        for (var i = parts.Count - 1; i >= 0; i--)
        {
            if (parts[i].Length == 0)
                continue;
            if (differences++ == MaxDifferences)
                return text.Append(", and more").ToString();
            text.Append(text.Length > 0 ? ", " : "").Append(parts[i]);
        }

        if (text.Length > 0)
            return text.ToString();
        return areScriptsDifferent ? "the same sounds in another script" : "the same letters, joined differently";
    }

    private static string Omission(byte sound, string letters)
    {
        if (sound == SoundInventory.Break)
            return "";
        return sound == SoundInventory.Article || sound == SoundInventory.JoinedArticle
            ? $"article {letters.Trim(NameLetters.Separator)} left out"
            : $"{letters} left out";
    }
}
