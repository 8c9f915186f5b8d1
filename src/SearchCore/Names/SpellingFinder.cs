using SearchCore.Analysis.Transliteration;
using SearchCore.Index;
using SearchCore.Names.Judging;
using SearchCore.Names.LookUp;

namespace SearchCore.Names;

/// <summary>Looks a name up in a companion field: lists the spellings of its keys, and keeps those that are alike enough.</summary>
/// <param name="reader">The index.</param>
/// <param name="field">The text field.</param>
/// <param name="options">How alike, and how many.</param>
internal sealed class SpellingFinder(IndexReader reader, string field, NameOptions options)
{
    // The threshold in the form of the comparison's sums, with room for rounding.
    private readonly float _thresholdOdds = (float)Math.Log(options.Threshold / (1 - options.Threshold)) - 0.001f;
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>Whether spellings bear each other out. What was learned about that goes with the learned weights.</summary>
    private bool BearsOut => options is { Corroboration: true, Rules.LearnedWeights: true };

    /// <summary>Finds the spellings of a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="exact">The name as the field has it, which is a spelling of itself whatever it looks like.</param>
    /// <returns>The spellings, the most alike first.</returns>
    public List<FoundSpelling> Find(string name, string exact)
    {
        var workspace = LookUpWorkspace.Rent(options.Rules);
        try
        {
            CompareCandidates(workspace, name, exact);
            if (BearsOut)
                workspace.Judge.Judge(workspace.Comparer.Query, workspace.Compared);
            return Choose(workspace.Compared, name);
        }
        finally
        {
            workspace.Return();
        }
    }

    private List<FoundSpelling> Choose(List<(string Spelling, float LogOdds)> compared, string name)
    {
        var found = new List<FoundSpelling>();
        foreach (var (spelling, logOdds) in compared)
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

    /// <summary>Compares the candidates with the name, and orders those that can still matter.</summary>
    private void CompareCandidates(LookUpWorkspace workspace, string name, string exact)
    {
        var (comparer, compared, best) = (workspace.Comparer, workspace.Compared, workspace.Best);
        var script = ScriptDetector.Detect(name);
        comparer.SetQuery(name);
        _counts.Clear();
        // What is under the threshold matters only while it may be borne out, which only the most alike can be.
        var room = BearsOut ? SpellingJudge.MaxSpellings : 0;
        var atLeast = room > 0 ? SpellingJudge.MinLogOdds : Math.Max(SpellingJudge.MinLogOdds, _thresholdOdds);
        foreach (var candidate in workspace.Candidates.Find(reader, field, options, comparer.Query, script))
        {
            var spelling = candidate.Spelling;
            var logOdds = string.Equals(spelling, exact, StringComparison.Ordinal) ? float.PositiveInfinity : comparer.CompareOdds(spelling, atLeast);
            if (logOdds <= SpellingJudge.MinLogOdds || !IsWanted(spelling, exact, script))
                continue;
            _counts[spelling] = candidate.DocumentCount;
            compared.Add((spelling, logOdds));
            best.Enqueue(logOdds, logOdds);
            if (best.Count <= room)
                continue;
            best.Dequeue();
            if (best.TryPeek(out var least, out _))
                atLeast = Math.Max(SpellingJudge.MinLogOdds, Math.Min(least, _thresholdOdds));
        }

        compared.Sort((left, right) => right.LogOdds != left.LogOdds
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
