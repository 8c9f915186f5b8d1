using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Search.Collectors;
using SearchCore.Search.Facets;
using SearchCore.Util;

namespace SearchCore;

/// <summary>Counts the values of a facet over a set of documents, by the schema. Safe for many threads.</summary>
internal sealed class FacetCounter(IndexSchema schema)
{
    /// <summary>How many ranges a facet may have.</summary>
    public const int MaxRanges = 1000;

    /// <summary>Counts.</summary>
    /// <param name="facet">What to count.</param>
    /// <param name="searcher">The index.</param>
    /// <param name="documents">The documents.</param>
    /// <param name="selected">The values of the field that the request filters by.</param>
    /// <exception cref="SearchRequestException">The facet does not fit the field.</exception>
    public FacetResult Count(SearchFacet facet, IndexSearcher searcher, DocumentSetCollector documents, IReadOnlySet<string> selected)
    {
        var info = Check(facet);
        var counted = facet.Ranges.Count > 0 ? CountRanges(facet, info, searcher, documents)
            : SchemaNumbers.KindOf(info.Kind) is { } kind ? CountNumbers(info, kind, searcher, documents)
            : CountStrings(facet, info, searcher, documents);
        var present = counted.Where(value => value.Count > 0).ToList();
        var values = facet.Ranges.Count > 0 ? counted : present.OrderByDescending(value => value.Count).Take(facet.Top);
        return new FacetResult(info.Name, [.. values.Select(value => new FacetValue(value.Text(), value.Count, selected.Contains(value.Text())))], present.Count)
        {
            Parent = facet.Parent,
        };
    }

    /// <summary>Checks a facet before anything is searched.</summary>
    /// <exception cref="SearchRequestException">The facet does not fit the field.</exception>
    /// <returns>The field.</returns>
    public SchemaField Check(SearchFacet facet)
    {
        var info = schema.Find(facet.Field)
            ?? throw new SearchRequestException($"The request has a facet of a field '{facet.Field}', which the schema does not know.");
        info.RequireDocValues("counted by facets");
        ArgumentOutOfRangeException.ThrowIfNegative(facet.Top, nameof(facet));
        if (facet.Parent is not null && info.Kind != SchemaFieldKind.Path)
            throw new SearchRequestException($"The facet of '{info.Name}' ({info.Kind}) has a parent, but only a path has places under another.");
        if (facet.Ranges.Count > 0 && SchemaNumbers.KindOf(info.Kind) is null)
            throw new SearchRequestException($"The facet of '{info.Name}' ({info.Kind}) has ranges, but only numbers and dates have.");
        if (facet.Ranges.Count > MaxRanges)
        {
            throw new SearchRequestException(string.Create(
                CultureInfo.InvariantCulture, $"The facet of '{info.Name}' has {facet.Ranges.Count} ranges; at most {MaxRanges} are allowed."));
        }

        foreach (var range in facet.Ranges)
            ReadRange(info, range);
        return info;
    }

    private static List<(Func<string> Text, int Count)> CountRanges(
        SearchFacet facet, SchemaField info, IndexSearcher searcher, DocumentSetCollector documents)
    {
        var bounds = facet.Ranges.Select(text => ReadRange(info, text)).ToList();
        var counts = NumberCounts.CountRanges(searcher, info.Name, SchemaNumbers.KindOf(info.Kind)!.Value, documents, bounds);
        return [.. facet.Ranges.Select((text, i) => (new Func<string>(() => text), counts[i]))];
    }

    private static List<(Func<string> Text, int Count)> CountNumbers(
        SchemaField info, StoredValueKind kind, IndexSearcher searcher, DocumentSetCollector documents) =>
        [.. NumberCounts.CountValues(searcher, info.Name, kind, documents)
            .OrderBy(pair => pair.Key)
            .Select(pair => (new Func<string>(() => SchemaNumbers.ToText(info.Kind, pair.Key)), pair.Value))];

    private static List<(Func<string> Text, int Count)> CountStrings(
        SearchFacet facet, SchemaField info, IndexSearcher searcher, DocumentSetCollector documents)
    {
        var strings = new StringCounts(searcher, info.Name, documents);
        var first = 0;
        var end = strings.Ordinals.Count;
        if (facet.Parent is { } parent)
        {
            // What lies under a place stands together, up to the character behind the separator.
            first = strings.Ordinals.FindCeiling(new Utf8Term(parent + FacetPath.Separator));
            end = strings.Ordinals.FindCeiling(new Utf8Term(parent + (char)(FacetPath.Separator + 1)));
        }

        var depth = info.Kind == SchemaFieldKind.Path ? Depth(facet.Parent) + 1 : -1;
        var counted = new List<(Func<string> Text, int Count)>();
        for (var ord = first; ord < end; ord++)
        {
            var place = ord;
            if (strings.Counts[ord] > 0 && (depth < 0 || Depth(strings.Ordinals.Lookup(ord).ToString()) == depth))
                counted.Add((() => strings.Ordinals.Lookup(place).ToString(), strings.Counts[ord]));
        }

        return counted;
    }

    private static int Depth(string? path) => path is null ? 0 : path.AsSpan().Count(FacetPath.Separator) + 1;

    private static (long Least, long Greatest) ReadRange(SchemaField info, string text)
    {
        if (!FilterFactory.TryReadRange(text, out var range) || !NumericBounds.TryRead(info.Kind, range.Value, out var bounds))
        {
            throw new SearchRequestException(
                $"The facet of '{info.Name}' has the range '{text}', but a range is written [lower TO upper}} with * for no end, and each end is {SchemaNumbers.Expected(info.Kind)}.");
        }

        var least = bounds.Lower is { } lower ? Step(NumericTerms.ToSortable(lower), bounds.IncludesLower ? 0 : 1) : long.MinValue;
        var greatest = bounds.Upper is { } upper ? Step(NumericTerms.ToSortable(upper), bounds.IncludesUpper ? 0 : -1) : long.MaxValue;
        return least is null || greatest is null ? (1, 0) : (least.Value, greatest.Value);
    }

    /// <summary>The next number up or down; null when there is none.</summary>
    private static long? Step(long number, int step) =>
        (step > 0 && number == long.MaxValue) || (step < 0 && number == long.MinValue) ? null : number + step;
}
