using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using SearchCore.Codecs;
using SearchCore.Search.Queries;
using SearchCore.Search.Spans;
using SearchCore.Tests.Util.Automata;
using SearchCore.Util;

namespace SearchCore.Tests.Differential;

/// <summary>Which terms, positions and documents queries mean, by looking at every one.</summary>
internal static class PlainMatches
{
    private static readonly ConcurrentDictionary<string, Regex> Expressions = new(StringComparer.Ordinal);

    /// <summary>Whether a document has a term or number that a query means.</summary>
    public static bool HasAny(PlainDocument document, MultiTermQuery query) => query is NumericRangeQuery range
        ? document.Values(range.Field).Any(value => IsBetween(range, value))
        : document.Terms(query.Field).Any(term => Accepts(query, term));

    /// <summary>Whether a multi-term query means a term.</summary>
    public static bool Accepts(MultiTermQuery query, string term) => query switch
    {
        PrefixQuery prefix => term.StartsWith(prefix.Prefix.Value.ToString(), StringComparison.Ordinal),
        WildcardQuery wildcard => IsMatch(term, wildcard.Pattern.Replace("*", ".*", StringComparison.Ordinal).Replace('?', '.')),
        RegexpQuery regexp => IsMatch(term, regexp.Pattern),
        TermRangeQuery range => IsBetween(range, new Utf8Term(term)),
        TermInSetQuery set => set.Terms.Contains(new Utf8Term(term)),
        _ => throw new ArgumentException($"no definition of {query.GetType().Name}"),
    };

    /// <summary>The terms that a fuzzy query means, with their boosts: the most similar ones.</summary>
    public static IEnumerable<(string Term, float Boost)> FindSimilar(FuzzyQuery query, IEnumerable<string> terms)
    {
        var word = query.Term.Value.ToString();
        var prefix = Math.Min(query.PrefixLength, word.Length);
        var maxEdits = prefix == word.Length ? 0 : query.MaxEdits;
        return terms.Where(term => term.StartsWith(word[..prefix], StringComparison.Ordinal))
            .Select(term => (Term: term, Edits: EditDistance.Between(word[prefix..], term[prefix..])))
            .Where(found => found.Edits <= maxEdits)
            .Select(found => (found.Term, Boost: found.Edits == 0 ? 1 : 1 - ((float)found.Edits / Math.Min(word.Length, found.Term.Length))))
            .Where(found => found.Boost > 0)
            .OrderByDescending(found => found.Boost).ThenBy(found => found.Term, StringComparer.Ordinal)
            .Take(query.MaxExpansions);
    }

    /// <summary>How often a phrase stands exactly in a document.</summary>
    public static int CountExactly(PlainDocument document, IReadOnlyList<string[]> places, IReadOnlyList<int> positions) => Starts(document, places, positions)
        .Aggregate((left, right) => [.. left.Intersect(right)]).Count;

    /// <summary>Whether some choice of occurrences stands so that the phrase would begin within the slop everywhere.</summary>
    public static bool IsNear(PlainDocument document, IReadOnlyList<string[]> places, IReadOnlyList<int> positions, int slop) =>
        Choices(Starts(document, places, positions)).Any(choice => choice.Max() - choice.Min() <= slop);

    /// <summary>The stretches of "text" that a span query means. Of nearness only that of single terms is defined here.</summary>
    public static IEnumerable<(int Start, int End)> Spans(SpanQuery query, PlainDocument document) => query switch
    {
        SpanTermQuery term => document.Positions(term.Term.Value.ToString()).Select(position => (position, position + 1)),
        SpanOrQuery or => or.Clauses.SelectMany(clause => Spans(clause, document)),
        SpanFirstQuery first => Spans(first.Match, document).Where(span => span.End <= first.End),
        SpanNotQuery not => Spans(not.Include, document).Where(span => !Spans(not.Exclude, document)
            .Any(other => other.End > span.Start - not.Before && other.Start < span.End + not.After)),
        SpanNearQuery near => Choices([.. near.Clauses.Select(clause => Spans(clause, document).Select(span => span.Start))])
            .Where(choice => IsNear(choice, near.Slop, near.InOrder)).Select(choice => (choice.Min(), choice.Max() + 1)),
        _ => throw new ArgumentException($"no definition of {query.GetType().Name}"),
    };

    /// <summary>Whether a number lies in a range.</summary>
    private static bool IsBetween(NumericRangeQuery range, double value) =>
        (range.Lower is not { } lower || value > ToDouble(lower) || (range.IncludesLower && value == ToDouble(lower)))
        && (range.Upper is not { } upper || value < ToDouble(upper) || (range.IncludesUpper && value == ToDouble(upper)));

    private static double ToDouble(StoredValue value) => value.Kind == StoredValueKind.Int32 ? value.AsInt32() : value.AsDouble();

    private static bool IsMatch(string term, string pattern) => Expressions.GetOrAdd(pattern, text => new Regex($"^({text})$")).IsMatch(term);

    private static bool IsNear(int[] choice, int slop, bool inOrder)
    {
        var gaps = choice.Max() + 1 - choice.Min() - choice.Length;
        return gaps <= slop && (!inOrder || Enumerable.Range(1, choice.Length - 1).All(i => choice[i] > choice[i - 1]));
    }

    private static HashSet<int>[] Starts(PlainDocument document, IReadOnlyList<string[]> places, IReadOnlyList<int> positions) =>
        [.. places.Select((terms, i) => terms.SelectMany(document.Positions).Select(position => position - positions[i]).ToHashSet())];

    /// <summary>Every way to take one of each list.</summary>
    private static IEnumerable<int[]> Choices(IEnumerable<IEnumerable<int>> lists) => lists.Aggregate(
        (IEnumerable<int[]>)[[]],
        (choices, list) => choices.SelectMany(choice => list.Select(position => (int[])[.. choice, position])));

    private static bool IsBetween(TermRangeQuery range, Utf8Term term) =>
        (range.Lower is not { } lower || (range.IncludesLower ? term >= lower : term > lower))
        && (range.Upper is not { } upper || (range.IncludesUpper ? term <= upper : term < upper));
}
