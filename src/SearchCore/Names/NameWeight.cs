using SearchCore.Analysis.Transliteration;
using SearchCore.Index;
using SearchCore.Search;

namespace SearchCore.Names;

/// <summary>Searches as the query for the spellings does, and says in words which spelling a document has and why it was taken.</summary>
internal sealed class NameWeight(Weight inner, ResolvedNameQuery query) : Weight
{
    public override float SumOfSquaredWeights => inner.SumOfSquaredWeights;

    public override Scorer? GetScorer(LeafReaderContext leaf) => inner.GetScorer(leaf);

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        var score = inner.Explain(leaf, doc);
        if (!score.IsMatch)
            return Explanation.NoMatch($"no spelling of the name '{query.Text}'", score);
        return Explanation.Match(score.Value, $"name '{query.Text}'", [.. Reasons(leaf, doc), score]);
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches) =>
        inner.CollectMatches(leaf, doc, matches);

    public override int Count(LeafReaderContext leaf) => inner.Count(leaf);

    private List<Explanation> Reasons(LeafReaderContext leaf, int doc)
    {
        var matches = new List<Match>();
        inner.CollectMatches(leaf, doc, matches);
        var terms = matches.Select(match => match.Term.ToString()).ToHashSet(StringComparer.Ordinal);
        var comparer = new NameComparer(query.Rules);
        var reasons = new List<Explanation>();
        foreach (var spelling in query.Spellings)
        {
            var (written, found) = spelling;
            if (!found.Words.All(terms.Contains))
                continue;
            reasons.Add(Explanation.Match(
                (float)found.Similarity, $"similarity of '{spelling.Equivalent ?? written}' and '{found.Spelling}': {spelling.Explain(comparer)}"));
        }

        return reasons;
    }
}
