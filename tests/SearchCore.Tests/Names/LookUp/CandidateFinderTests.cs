using SearchCore.Analysis.Transliteration;
using SearchCore.Names;
using SearchCore.Names.Judging;
using SearchCore.Tests.Analysis.Transliteration;

namespace SearchCore.Tests.Names.LookUp;

/// <summary>Looking up finds what comparing with every word of the index finds.</summary>
public sealed class CandidateFinderTests
{
    private const int MaxStoredKeys = 6;
    private const int MaxLookedUpKeys = 64;
    private static readonly string[] Names = [.. NameData.Groups("named.jsonl").SelectMany(group => group).SelectMany(Vary)
        .Where(name => !name.Contains(' ', StringComparison.Ordinal) && name.All(char.IsLetter)).Distinct(StringComparer.OrdinalIgnoreCase)];

    [Fact]
    public void Finds_the_same_spellings_with_the_same_scores_as_comparing_with_every_word()
    {
        using var index = new NameIndexFixture(Names);
        var words = Names.Select(name => (Written: name, Term: NameIndexFixture.Analyzer.Analyze(NameIndexFixture.Body, name)[0].Term)).ToList();
        Assert.True(words.Count > 1_000);
        foreach (var name in Names.Where((_, i) => i % 40 == 0))
            Assert.Equal(CompareWithAll(name, words), index.Variants(name, new NameOptions { MaxCandidates = 10_000 }).Select(variant => (variant.Spelling, variant.Similarity)).OrderBy(variant => variant.Spelling, StringComparer.Ordinal));
    }

    [Fact]
    public void Segments_make_no_difference()
    {
        using var whole = new NameIndexFixture(Names[..1_000]);
        using var parts = new NameIndexFixture(Names[..1_000], documentsOfSegment: 300);
        Assert.True(parts.Searcher.Reader.Leaves.Count > 2);
        foreach (var name in Names.Take(1_000).Where((_, i) => i % 50 == 0))
            Assert.Equal(whole.Variants(name), parts.Variants(name));
    }

    [Fact]
    public void The_limit_cuts_the_least_probable()
    {
        using var index = new NameIndexFixture(Names);
        var (kept, all) = (0, 0);
        foreach (var name in Names.Where((_, i) => i % 40 == 0))
        {
            var found = index.Variants(name, new NameOptions { Corroboration = false }).Select(variant => variant.Spelling).ToArray();
            var limited = index.Variants(name, new NameOptions { Corroboration = false, MaxCandidates = 60 }).Select(variant => variant.Spelling).ToArray();
            Assert.Subset(found.ToHashSet(), limited.ToHashSet());
            Assert.Equal(found[0], limited[0]);
            kept += limited.Length;
            all += found.Length;
        }

        Assert.InRange((double)kept / all, 0.97, 1);
    }

    [Fact]
    public void Spellings_of_a_script_that_is_not_wanted_take_no_place_of_the_limit()
    {
        using var index = new NameIndexFixture("Укайрибат", "Укайрабат", "Укайребат", "Uqayribat", "Uqairibat");
        Assert.Equal(["uqayribat", "uqairibat"], index.Variants("Uqayribat", new NameOptions { MaxCandidates = 2, AcrossScripts = false }).Select(variant => variant.Spelling));
    }

    private static (string, double)[] CompareWithAll(string name, List<(string Written, string Term)> words)
    {
        var comparer = new NameComparer();
        comparer.SetQuery(name);
        var exact = NameIndexFixture.Analyzer.Analyze(NameIndexFixture.Body, name)[0].Term;
        var keys = new ulong[MaxLookedUpKeys];
        var builder = new NameKeyBuilder();
        var wanted = keys[..builder.LookUp(comparer.Query, keys)].ToHashSet();
        var lattice = new SoundLattice();
        var compared = new List<(string Spelling, float LogOdds)>();
        var terms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (written, word) in words)
        {
            // Keys come from the letters as written, which the index folds.
            lattice.Read(written);
            var stored = keys[..builder.Store(lattice, keys.AsSpan(0, MaxStoredKeys))];
            // The word itself is its own spelling, accents or not.
            var odds = word == exact ? float.PositiveInfinity : comparer.CompareOdds(word);
            if (wanted.Overlaps(stored) && odds > SpellingJudge.MinLogOdds && terms.Add(word))
                compared.Add((word, odds));
        }

        compared.Sort((left, right) => right.LogOdds != left.LogOdds ? right.LogOdds.CompareTo(left.LogOdds) : string.CompareOrdinal(left.Spelling, right.Spelling));
        SpellingJudge.Create(NameRules.Default).Judge(comparer.Query, compared);
        return [.. compared.Select(pair => (pair.Spelling, NameComparer.ToSimilarity(pair.LogOdds)))
            .Where(pair => pair.Item2 >= NameMatcher.DefaultThreshold).OrderBy(pair => pair.Spelling, StringComparer.Ordinal)];
    }

    /// <summary>The words of a name, and each with a letter doubled or left out.</summary>
    private static IEnumerable<string> Vary(string name) => name.Split([' ', '-', '\''], StringSplitOptions.RemoveEmptyEntries)
        .Where(word => word.Length > 3)
        .SelectMany(word => new[] { word, word.Remove(word.Length / 2, 1), word.Insert(word.Length / 3, word[word.Length / 3].ToString()) })
        .Select(word => char.ToUpperInvariant(word[0]) + word[1..].ToLowerInvariant());
}
