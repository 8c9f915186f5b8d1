using SearchCore.Analysis.Transliteration;
using SearchCore.Names.Judging;

namespace SearchCore.Names.LookUp;

/// <summary>What a look-up needs room for, kept by each thread for its next one: it is more than what is looked up.</summary>
/// <param name="rules">By which rules names are read and compared.</param>
internal sealed class LookUpWorkspace(NameRules rules)
{
    [ThreadStatic]
    private static LookUpWorkspace? s_last;

    /// <summary>Compares the candidates with the name.</summary>
    public NameComparer Comparer { get; } = new(rules);

    /// <summary>Lets spellings bear each other out.</summary>
    public SpellingJudge Judge { get; } = SpellingJudge.Create(rules);

    /// <summary>Finds the candidates.</summary>
    public CandidateFinder Candidates { get; } = new();

    /// <summary>The spellings that are alike enough to matter, and the logarithms of their odds.</summary>
    public List<(string Spelling, float LogOdds)> Compared { get; } = [];

    /// <summary>The odds of the most alike spellings so far, the least first.</summary>
    public PriorityQueue<float, float> Best { get; } = new(SpellingJudge.MaxSpellings + 1);

    /// <summary>Takes the thread's workspace, or makes one.</summary>
    /// <param name="rules">By which rules names are read and compared.</param>
    public static LookUpWorkspace Rent(NameRules rules)
    {
        var last = s_last;
        s_last = null;
        return last is not null && last.Rules.Equals(rules) ? last : new LookUpWorkspace(rules);
    }

    /// <summary>Keeps the workspace for the thread's next look-up.</summary>
    public void Return()
    {
        Compared.Clear();
        Best.Clear();
        Candidates.Clear();
        s_last = this;
    }

    private NameRules Rules => rules;
}
