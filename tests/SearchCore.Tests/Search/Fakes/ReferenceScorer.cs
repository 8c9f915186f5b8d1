using System.Text.RegularExpressions;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Functions;
using SearchCore.Search.Queries;
using SearchCore.Tests.Util.Automata;
using SearchCore.Util;

namespace SearchCore.Tests.Search.Fakes;

/// <summary>Finds and scores by the definitions, document by document, in double precision: what the searcher is held against.</summary>
internal sealed class ReferenceScorer(FakeIndex index)
{
    private const double K1 = 1.2f;
    private const double B = 0.75;

    private readonly FakeLeaf[] _leaves = [.. index.Leaves.Select(leaf => (FakeLeaf)leaf.Reader)];

    /// <summary>The matching documents that are not deleted, with their scores.</summary>
    public Dictionary<int, double> Search(Query query)
    {
        var found = new Dictionary<int, double>();
        foreach (var leaf in index.Leaves)
        {
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                if (leaf.Reader.LiveDocs is { } live && !live[doc])
                    continue;
                if (Score(query, (FakeLeaf)leaf.Reader, doc) is { } score)
                    found.Add(leaf.DocBase + doc, score);
            }
        }

        return found;
    }

    private double? Score(Query query, FakeLeaf leaf, int doc) => query.Boost * query switch
    {
        TermQuery term => Bm25([term.Term], leaf, doc, leaf.Documents[doc].Positions(term.Term.Field, term.Term.Value.ToString()).Length),
        WeightedTermGroupQuery group => Group(group, leaf, doc),
        PhraseQuery phrase => Phrase(phrase, leaf, doc),
        PrefixQuery prefix => HasPrefix(prefix, leaf.Documents[doc]) ? 1 : null,
        WildcardQuery wildcard => Regex.IsMatch(string.Join('\n', Terms(wildcard.Field, leaf.Documents[doc])), Expression(wildcard), RegexOptions.Multiline) ? 1 : null,
        RegexpQuery regexp => Terms(regexp.Field, leaf.Documents[doc]).Any(term => Regex.IsMatch(term, $"^({regexp.Pattern})$")) ? 1 : null,
        TermRangeQuery range => Terms(range.Field, leaf.Documents[doc]).Any(term => IsBetween(range, new Utf8Term(term))) ? 1 : null,
        FuzzyQuery fuzzy => Fuzzy(fuzzy, leaf, doc),
        MultiPhraseQuery phrase => MultiPhrase(phrase, leaf, doc),
        TermInSetQuery set => set.Terms.Any(term => leaf.Documents[doc].Positions(set.Field, term.ToString()).Length > 0) ? 1 : null,
        FieldExistsQuery exists => Terms(exists.Field, leaf.Documents[doc]).Any() ? 1 : null,
        MatchAllDocsQuery => 1,
        ConstantScoreQuery constant => Score(constant.Inner, leaf, doc) is null ? null : 1,
        DisjunctionMaxQuery max => Max(max, leaf, doc),
        BooleanQuery boolean => Boolean(boolean, leaf, doc),
        FunctionScoreQuery function => Function(function, leaf, doc),
        _ => throw new ArgumentException($"no definition of {query.GetType().Name}"),
    };

    private double? Boolean(BooleanQuery query, FakeLeaf leaf, int doc)
    {
        var sum = 0.0;
        var (required, optional) = (0, 0);
        foreach (var (inner, occur) in query.Clauses)
        {
            var score = Score(inner, leaf, doc);
            if (score is null && occur is (Occur.Must or Occur.Filter))
                return null;
            if (score is not null && occur == Occur.MustNot)
                return null;
            if (score is null)
                continue;
            sum += occur == Occur.Filter ? 0 : score.Value;
            required += occur is Occur.Must or Occur.Filter ? 1 : 0;
            optional += occur == Occur.Should ? 1 : 0;
        }

        return required + optional > 0 && optional >= query.MinimumShouldMatch ? sum : null;
    }

    /// <summary>The most similar terms of the whole index, each as a clause.</summary>
    private double? Fuzzy(FuzzyQuery query, FakeLeaf leaf, int doc)
    {
        var word = query.Term.Value.ToString();
        var scores = _leaves.SelectMany(other => other.Documents).SelectMany(document => Terms(query.Term.Field, document)).Distinct()
            .Select(term => (Term: term, Edits: EditDistance.Between(word, term)))
            .Where(found => found.Edits <= query.MaxEdits)
            .Select(found => (found.Term, Boost: found.Edits == 0 ? 1 : 1 - ((double)found.Edits / Math.Min(word.Length, found.Term.Length))))
            .Where(found => found.Boost > 0)
            .OrderByDescending(found => (float)found.Boost).ThenBy(found => found.Term, StringComparer.Ordinal)
            .Take(query.MaxExpansions)
            .Select(found => found.Boost * Score(new TermQuery(query.Term.Field, found.Term), leaf, doc))
            .OfType<double>().ToArray();
        return scores.Length == 0 ? null : scores.Sum();
    }

    private double? MultiPhrase(MultiPhraseQuery query, FakeLeaf leaf, int doc)
    {
        var document = leaf.Documents[doc];
        var places = query.Groups.Select((terms, i) => terms
            .SelectMany(term => document.Positions(query.Field, term.Term.ToString())).Select(position => position - query.Positions[i]).ToHashSet());
        var starts = places.Aggregate((left, right) => [.. left.Intersect(right)]);
        var words = query.Groups.Select(terms => terms.Select(term => new Term(query.Field, term.Term)).MaxBy(index.DocFreq));
        return Bm25([.. words], leaf, doc, starts.Count);
    }

    private double? Function(FunctionScoreQuery query, FakeLeaf leaf, int doc)
    {
        double? length = leaf.Documents[doc].Length;
        var value = query.Function switch
        {
            FieldValueFunction field => length is null ? field.Missing : Math.Log(1 + (length.Value * field.Factor)),
            DecayFunction { Curve: DecayCurve.Linear } linear => length is null ? linear.Missing : Math.Max(0, 1 - (0.5 * Math.Abs(length.Value - linear.Origin) / linear.Scale)),
            DecayFunction { Curve: DecayCurve.Gauss } gauss => length is null ? gauss.Missing : Math.Pow(0.5, Math.Pow((length.Value - gauss.Origin) / gauss.Scale, 2)),
            _ => doc % 3,
        };
        return Score(query.Inner, leaf, doc) is not { } score ? null : query.Combination switch
        {
            FunctionCombination.Multiply => score * value,
            FunctionCombination.Add => score + value,
            _ => value,
        };
    }

    private double? Max(DisjunctionMaxQuery query, FakeLeaf leaf, int doc)
    {
        var scores = query.Disjuncts.Select(inner => Score(inner, leaf, doc)).OfType<double>().ToArray();
        return scores.Length == 0 ? null : scores.Max() + ((scores.Sum() - scores.Max()) * query.TieBreaker);
    }

    private double? Phrase(PhraseQuery query, FakeLeaf leaf, int doc)
    {
        var document = leaf.Documents[doc];
        var places = query.Terms.Select((term, i) =>
            document.Positions(query.Field, term.ToString()).Select(position => position - query.Positions[i]).ToHashSet());
        var starts = places.Aggregate((left, right) => [.. left.Intersect(right)]);
        return Bm25([.. query.Terms.Select(term => new Term(query.Field, term))], leaf, doc, starts.Count);
    }

    private double? Group(WeightedTermGroupQuery query, FakeLeaf leaf, int doc)
    {
        var terms = query.Terms.Select(weighted => new Term(query.Field, weighted.Term)).ToArray();
        Term[] word = [terms.MaxBy(index.DocFreq)];
        var freqs = query.Terms.Select(weighted => (weighted.Weight, Freq: leaf.Documents[doc].Positions(query.Field, weighted.Term.ToString()).Length));
        return query.Scoring == TermGroupScoring.Sum
            ? Bm25(word, leaf, doc, freqs.Sum(term => term.Weight * term.Freq))
            : freqs.Max(term => term.Weight * Bm25(word, leaf, doc, term.Freq));
    }

    private double? Bm25(Term[] terms, FakeLeaf leaf, int doc, double freq)
    {
        if (freq == 0)
            return null;
        double total = index.MaxDoc;
        var field = terms[0].Field;
        var idf = terms.Sum(term => Math.Log(1 + ((total - index.DocFreq(term) + 0.5) / (index.DocFreq(term) + 0.5))));
        var averageLength = _leaves.Sum(other => other.GetTerms(field)?.SumTotalTermFreq ?? 0) / total;
        var root = SmallFloat.Decode315(leaf.Documents[doc].Norm(field));
        var part = leaf.GetNorms(field) is null ? K1 : K1 * (1 - B + (B / ((double)root * root) / averageLength));
        return idf * (K1 + 1) * freq / (freq + part);
    }

    private static bool HasPrefix(PrefixQuery query, FakeDocument document) =>
        Terms(query.Field, document).Any(term => term.StartsWith(query.Prefix.Value.ToString(), StringComparison.Ordinal));

    private static bool IsBetween(TermRangeQuery range, Utf8Term term) =>
        (range.Lower is not { } lower || (range.IncludesLower ? term >= lower : term > lower))
        && (range.Upper is not { } upper || (range.IncludesUpper ? term <= upper : term < upper));

    private static IEnumerable<string> Terms(string field, FakeDocument document) =>
        document.Fields.TryGetValue(field, out var words) ? words.SelectMany(word => word) : [];

    private static string Expression(WildcardQuery query) =>
        $"^{query.Pattern.Replace("*", ".*", StringComparison.Ordinal).Replace("?", ".", StringComparison.Ordinal)}$";
}
