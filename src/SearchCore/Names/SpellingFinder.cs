using SearchCore.Analysis.Transliteration;
using SearchCore.Index;
using SearchCore.Names.LookUp;

namespace SearchCore.Names;

/// <summary>Looks a name up in a companion field: lists the spellings of its keys, and keeps those that are alike enough.</summary>
/// <param name="reader">The index.</param>
/// <param name="field">The text field.</param>
/// <param name="options">How alike, and how many.</param>
internal sealed class SpellingFinder(IndexReader reader, string field, NameOptions options)
{
    private readonly CandidateFinder _candidates = new(reader, field, options);
    private readonly NameComparer _comparer = new(options.Rules);
    private readonly List<(string Spelling, float LogOdds)> _compared = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Corroboration _corroboration = new(new NameComparer(options.Rules));

    /// <summary>Finds the spellings of a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="exact">The name as the field has it, which is a spelling of itself whatever it looks like.</param>
    /// <returns>The spellings, the most alike first.</returns>
    public List<FoundSpelling> Find(string name, string exact)
    {
        _comparer.SetQuery(name);
        CompareCandidates(ScriptDetector.Detect(name), exact);
        if (options.Corroboration)
            _corroboration.Apply(_compared);
        var found = new List<FoundSpelling>();
        foreach (var (spelling, logOdds) in _compared)
        {
            var similarity = NameComparer.ToSimilarity(logOdds);
            if (similarity >= options.Threshold)
                found.Add(new FoundSpelling(spelling, similarity, WeightOf(name, spelling, similarity), _counts[spelling]));
        }

        found.Sort((left, right) => right.Weight != left.Weight
            ? right.Weight.CompareTo(left.Weight)
            : string.CompareOrdinal(left.Spelling, right.Spelling));
        if (found.Count > options.MaxVariants)
            found.RemoveRange(options.MaxVariants, found.Count - options.MaxVariants);
        return found;
    }

    /// <summary>Compares what the keys found with the name, and orders what is not hopeless.</summary>
    private void CompareCandidates(Script script, string exact)
    {
        _compared.Clear();
        _counts.Clear();
        foreach (var candidate in _candidates.Find(_comparer.Query, script))
        {
            var spelling = candidate.Spelling;
            _counts[spelling] = candidate.DocumentCount;
            var logOdds = string.Equals(spelling, exact, StringComparison.Ordinal) ? float.PositiveInfinity : _comparer.CompareOdds(spelling);
            if (logOdds > Corroboration.MinLogOdds && IsWanted(spelling, exact, script))
                _compared.Add((spelling, logOdds));
        }

        _compared.Sort((left, right) => right.LogOdds != left.LogOdds
            ? right.LogOdds.CompareTo(left.LogOdds)
            : string.CompareOrdinal(left.Spelling, right.Spelling));
    }

    private bool IsWanted(string spelling, string exact, Script script)
    {
        if (options is { WithinScript: true, AcrossScripts: true } || string.Equals(spelling, exact, StringComparison.Ordinal))
            return true;
        return ScriptDetector.Detect(spelling) == script ? options.WithinScript : options.AcrossScripts;
    }

    private float WeightOf(string name, string spelling, double similarity)
    {
        if (similarity >= 1)
            return 1;
        var sameScript = ScriptDetector.Detect(spelling) == ScriptDetector.Detect(name);
        return (sameScript ? options.SpellingBoost : options.ScriptBoost) * (float)similarity;
    }
}
