namespace SearchCore.Analysis.Transliteration;

/// <summary>Compares whole names: as they stand, with their words in another order (Assad, Bashar), and with initials (J. Smith). Belongs to one thread.</summary>
/// <param name="rules">By which rules names are read and compared.</param>
internal sealed class WholeNameComparer(NameRules rules)
{
    /// <summary>What another order of words leaves of the similarity.</summary>
    public const double OtherOrder = 0.9;

    /// <summary>What each initial leaves of the similarity.</summary>
    public const double Initial = 0.75;

    private readonly NameComparer _comparer = new(rules);
    private readonly Initials _initials = new(rules);

    /// <summary>Compares two names.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other.</param>
    public NameMatch Compare(string a, string b)
    {
        var best = CompareLetters(a, b);
        if (best.Similarity >= 1 || !(rules.WordOrder || rules.Initials))
            return best;
        var words = NameLetterWords.Cut(_comparer.Query.Letters);
        var others = NameLetterWords.Cut(_comparer.Candidate.Letters);
        if (words.Length < 2 || others.Length < 2)
            return best;
        best = Better(best, CompareInitials(words, others));
        if (!rules.WordOrder)
            return best;
        // What is left when either is turned is the same names in the same order, but not the same letters at the borders.
        foreach (var turned in Turn(others))
            best = Better(best, CompareTurned(words, turned));
        foreach (var turned in Turn(words))
            best = Better(best, CompareTurned(turned, others));
        return best;
    }

    private static NameMatch Better(NameMatch best, NameMatch? other) => other is { } match && match.Similarity > best.Similarity ? match : best;

    private NameMatch CompareTurned(string[] words, string[] others) => Lower(
        Better(CompareLetters(NameLetterWords.Join(words), NameLetterWords.Join(others)), CompareInitials(words, others)),
        OtherOrder,
        "the words in another order");

    private NameMatch CompareLetters(string a, string b)
    {
        _comparer.SetQuery(a);
        var similarity = _comparer.Compare(b);
        return new NameMatch(similarity, _comparer.Explain(b));
    }

    /// <summary>The last word first, and the first one last.</summary>
    private static string[][] Turn(string[] words) => [[words[^1], .. words[..^1]], [.. words[1..], words[0]]];

    /// <summary>Compares names word by word where one has initials, and the rest as a whole; null when there is no initial or one does not fit.</summary>
    private NameMatch? CompareInitials(string[] words, string[] others)
    {
        if (!rules.Initials || words.Length != others.Length)
            return null;
        var rest = new List<string>();
        var otherRest = new List<string>();
        var reasons = new List<string>();
        for (var i = 0; i < words.Length; i++)
        {
            var (shorter, longer) = words[i].Length <= others[i].Length ? (words[i], others[i]) : (others[i], words[i]);
            if (shorter.Length > Initials.MaxLength || shorter.Length == longer.Length)
            {
                rest.Add(words[i]);
                otherRest.Add(others[i]);
                continue;
            }

            _initials.Set(shorter);
            if (!_initials.MayStart(longer))
                return null;
            reasons.Add($"{shorter} is the initial of {longer}");
        }

        if (reasons.Count == 0 || rest.Count == 0)
            return null;
        var match = CompareLetters(NameLetterWords.Join(rest), NameLetterWords.Join(otherRest));
        return Lower(match, Math.Pow(Initial, reasons.Count), string.Join(", ", reasons));
    }

    private static NameMatch Lower(NameMatch match, double share, string reason) => new(
        match.Similarity * share,
        match.Similarity >= 1 ? reason : $"{reason}, {match.Reason}");
}
