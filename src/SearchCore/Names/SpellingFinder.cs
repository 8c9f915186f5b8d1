using System.Text;
using SearchCore.Analysis.Transliteration;
using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Names;

/// <summary>Looks a name up in a companion field: lists the spellings of its keys, and keeps those that are alike enough.</summary>
/// <param name="reader">The index.</param>
/// <param name="field">The text field.</param>
/// <param name="options">How alike, and how many.</param>
internal sealed class SpellingFinder(IndexReader reader, string field, NameOptions options)
{
    private const int MaxKeys = 64;
    private readonly NameKeyBuilder _keyBuilder = new();
    private readonly NameComparer _comparer = new(options.Rules);
    private readonly List<(string Spelling, float LogOdds)> _compared = [];
    private readonly Corroboration _corroboration = new(new NameComparer(options.Rules));
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _countsOfLeaf = new(StringComparer.Ordinal);

    /// <summary>Finds the spellings of a name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="exact">The name as the field has it, which is a spelling of itself whatever it looks like.</param>
    /// <returns>The spellings, the most alike first.</returns>
    public List<FoundSpelling> Find(string name, string exact)
    {
        _comparer.SetQuery(name);
        CollectCandidates();
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
        foreach (var spelling in _counts.Keys)
        {
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

    private void CollectCandidates()
    {
        _counts.Clear();
        Span<ulong> keys = stackalloc ulong[MaxKeys];
        var keyCount = options.Rules.NeighbouringKeys ? _keyBuilder.LookUp(_comparer.Query, keys) : _keyBuilder.Store(_comparer.Query, keys);
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.GetTerms(NameCompanion.FieldName(field)) is not { } terms)
                continue;
            var enumerator = terms.GetEnumerator();
            _countsOfLeaf.Clear();
            foreach (var key in keys[..keyCount])
                CollectKey(enumerator, Encoding.UTF8.GetBytes(NameTerm.PrefixOf(key)));
            foreach (var (spelling, count) in _countsOfLeaf)
                _counts[spelling] = _counts.GetValueOrDefault(spelling) + count;
        }
    }

    private void CollectKey(TermsEnumerator terms, ReadOnlySpan<byte> prefix)
    {
        if (terms.SeekCeiling(prefix) == SeekStatus.End)
            return;
        do
        {
            if (!terms.Term.StartsWith(prefix))
                return;
            var spelling = Encoding.UTF8.GetString(terms.Term[prefix.Length..]);
            var isNew = !_countsOfLeaf.TryGetValue(spelling, out var count);
            if (isNew && _countsOfLeaf.Count >= options.MaxCandidates)
                return;
            // A spelling that is stored under several keys has the same documents under each.
            _countsOfLeaf[spelling] = Math.Max(count, terms.DocFreq);
        }
        while (terms.MoveNext());
    }
}
