using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names.Judging;

/// <summary>
/// Lets the spellings that were found for a name bear each other out: one whose letters are a little too far from the name, but that is close
/// to several that are near it, is probably the name too. How much is learned.
/// </summary>
/// <remarks>A spelling is the name when its letters say so or when its company does. Belongs to one thread.</remarks>
/// <param name="rules">By which rules names are read.</param>
/// <param name="aligner">What lays names side by side.</param>
/// <param name="network">What weighs the evidence.</param>
internal sealed class SpellingJudge(NameRules rules, SoundAligner aligner, EvidenceNetwork network)
{
    /// <summary>Spellings whose odds by letters are below are not judged: hardly one of them is the name.</summary>
    public const float MinLogOdds = -6;

    /// <summary>So many spellings are judged, the best by letters; of the others their letters decide.</summary>
    public const int MaxSpellings = 32;

    /// <summary>Spellings from these odds on count when it matters how many there are.</summary>
    private const float Near = -3;

    private const int MaxCompanions = 6;
    private readonly AlignmentEvidence _alignment = new();
    private readonly SoundLattice _spelling = new(rules);
    private readonly SoundLattice[] _companions = NewLattices(rules);
    private readonly int[] _companionNumbers = new int[MaxCompanions];
    private readonly float[] _evidence = new float[EvidenceNetwork.Inputs];
    private int _companionCount;
    private int _nearCount;

    /// <summary>Creates the usual judge, with what was learned.</summary>
    /// <param name="rules">By which rules names are read and compared.</param>
    public static SpellingJudge Create(NameRules rules) => new(rules, new SoundAligner(RuledWeights.For(rules)), EvidenceNetwork.Instance);

    /// <summary>Raises the odds of spellings that others bear out.</summary>
    /// <param name="name">The name.</param>
    /// <param name="spellings">
    /// The spellings with the logarithms of their odds by letters, best first; infinite for the name itself. Their odds are replaced.
    /// </param>
    public void Judge(SoundLattice name, List<(string Spelling, float LogOdds)> spellings)
    {
        Gather(spellings);
        Span<float> judged = stackalloc float[Math.Min(spellings.Count, MaxSpellings)];
        for (var i = 0; i < judged.Length; i++)
            judged[i] = IsName(spellings[i].LogOdds) ? spellings[i].LogOdds : Math.Max(spellings[i].LogOdds, network.Run(Collect(name, spellings, i)));
        for (var i = 0; i < judged.Length; i++)
            spellings[i] = (spellings[i].Spelling, judged[i]);
    }

    /// <summary>Reads the spellings that the others are compared with.</summary>
    /// <param name="spellings">The spellings, best first.</param>
    public void Gather(List<(string Spelling, float LogOdds)> spellings)
    {
        _companionCount = 0;
        _nearCount = spellings.FindIndex(spelling => spelling.LogOdds < Near) is >= 0 and var count ? count : spellings.Count;
        for (var i = 0; i < spellings.Count && _companionCount < MaxCompanions; i++)
        {
            // The name itself bears nothing out: how close a spelling is to it has been counted already.
            if (IsName(spellings[i].LogOdds))
                continue;
            _companions[_companionCount].Read(spellings[i].Spelling);
            _companionNumbers[_companionCount++] = i;
        }
    }

    /// <summary>Collects the evidence for one of the spellings that were gathered.</summary>
    /// <param name="name">The name.</param>
    /// <param name="spellings">The spellings.</param>
    /// <param name="number">Which of them.</param>
    /// <returns>The evidence, good until the next is collected.</returns>
    public ReadOnlySpan<float> Collect(SoundLattice name, List<(string Spelling, float LogOdds)> spellings, int number)
    {
        var (spelling, odds) = spellings[number];
        _spelling.Read(spelling);
        _alignment.Collect(aligner, name, _spelling, odds, _evidence);
        Span<CompanyEvidence.Companion> company = stackalloc CompanyEvidence.Companion[MaxCompanions];
        var count = 0;
        for (var i = 0; i < _companionCount; i++)
        {
            if (_companionNumbers[i] == number)
                continue;
            var other = spellings[_companionNumbers[i]];
            company[count++] = new(other.LogOdds, aligner.Score(_spelling, _companions[i], CompanyEvidence.None), ScriptDetector.Detect(other.Spelling));
        }

        CompanyEvidence.Collect(
            odds, ScriptDetector.Detect(spelling), number, _nearCount, company[..count], _evidence.AsSpan(AlignmentEvidence.Count));
        return _evidence;
    }

    private static bool IsName(float logOdds) => float.IsPositiveInfinity(logOdds);

    private static SoundLattice[] NewLattices(NameRules rules)
    {
        var lattices = new SoundLattice[MaxCompanions];
        for (var i = 0; i < lattices.Length; i++)
            lattices[i] = new SoundLattice(rules);
        return lattices;
    }
}
