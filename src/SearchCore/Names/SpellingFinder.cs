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
    private const int MaxKeys = 32;
    private readonly NameKeyBuilder _keyBuilder = new();
    private readonly NameComparer _comparer = new();
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
        var script = ScriptDetector.Detect(name);
        var found = new List<FoundSpelling>();
        foreach (var (spelling, count) in _counts)
        {
            if (Judge(spelling, exact, script, count) is { } judged)
                found.Add(judged);
        }

        found.Sort((left, right) => right.Weight != left.Weight
            ? right.Weight.CompareTo(left.Weight)
            : string.CompareOrdinal(left.Spelling, right.Spelling));
        if (found.Count > options.MaxVariants)
            found.RemoveRange(options.MaxVariants, found.Count - options.MaxVariants);
        return found;
    }

    /// <summary>Says why a spelling is alike.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="spelling">The spelling.</param>
    public string Explain(string name, string spelling)
    {
        _comparer.SetQuery(name);
        return _comparer.Explain(spelling);
    }

    private FoundSpelling? Judge(string spelling, string exact, Script script, int count)
    {
        if (string.Equals(spelling, exact, StringComparison.Ordinal))
            return new FoundSpelling(spelling, 1, 1, count);
        var sameScript = ScriptDetector.Detect(spelling) == script;
        if (!(sameScript ? options.WithinScript : options.AcrossScripts))
            return null;
        var similarity = _comparer.Compare(spelling);
        var boost = sameScript ? options.SpellingBoost : options.ScriptBoost;
        return similarity < options.Threshold ? null : new FoundSpelling(spelling, similarity, boost * (float)similarity, count);
    }

    private void CollectCandidates()
    {
        _counts.Clear();
        Span<ulong> keys = stackalloc ulong[MaxKeys];
        var keyCount = _keyBuilder.LookUp(_comparer.Query, keys);
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
