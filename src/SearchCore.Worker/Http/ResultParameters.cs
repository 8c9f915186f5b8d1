using Microsoft.Extensions.Primitives;

namespace SearchCore.Worker.Http;

/// <summary>The parameters that say in which order, how narrowed down and how put together hits are.</summary>
internal static class ResultParameters
{
    /// <summary>Reads the parameters into a request. Whether they fit the index shows when it is searched.</summary>
    /// <param name="query">The query string.</param>
    /// <param name="request">The request.</param>
    /// <param name="error">The parameter that is at fault and what is wrong with it, unless all is well.</param>
    /// <returns>Whether all is well.</returns>
    public static bool TryRead(IQueryCollection query, ref SearchRequest request, out (string Parameter, string Detail) error)
    {
        if (!TryReadAll(query["sort"], Split, out IReadOnlyList<SearchSort> sort))
            error = ("sort", "sort is written field, field:desc or field:asc:missing-first, several with commas between; _score is the score.");
        else if (!TryReadAll(query["facet"], text => SearchFacet.TryParse(text, out var facet) ? [facet] : null, out IReadOnlyList<SearchFacet> facets))
            error = ("facet", "facet is written field, field:[lower TO upper},[lower TO upper] or field:place/in/a/path.");
        else if (!SearchFilter.TryParse(query["filter"], out var filters))
            error = ("filter", "filter is written field:value or field:[lower TO upper].");
        else if (!TryReadGroup(query["group"], out var group))
            error = ("group", $"group is written field or field:number, once, with a number from 1 to {SearchGrouping.MostTop}.");
        else if (query["after"] is { Count: > 1 })
            error = ("after", "after is given more than once.");
        else
        {
            error = default;
            request = request with { Sort = sort, Facets = facets, Filters = filters, Group = group, After = query["after"] };
        }

        return error == default;
    }

    private static IReadOnlyList<SearchSort>? Split(string text)
    {
        var keys = new List<SearchSort>();
        foreach (var part in text.Split(','))
        {
            if (!SearchSort.TryParse(part, out var key))
                return null;
            keys.Add(key);
        }

        return keys;
    }

    private static bool TryReadAll<T>(StringValues texts, Func<string, IReadOnlyList<T>?> read, out IReadOnlyList<T> values)
    {
        var parts = texts.Select(text => read(text ?? "")).ToList();
        values = [.. parts.OfType<IReadOnlyList<T>>().SelectMany(part => part)];
        return !parts.Contains(null);
    }

    private static bool TryReadGroup(StringValues texts, out SearchGrouping? group)
    {
        group = null;
        return texts.Count == 0 || (texts.Count == 1 && SearchGrouping.TryParse(texts[0], out group));
    }
}
