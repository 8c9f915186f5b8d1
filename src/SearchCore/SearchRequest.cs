using SearchCore.Highlighting;
using SearchCore.Names;

namespace SearchCore;

/// <summary>What to search for and what to give back. Immutable.</summary>
/// <param name="Query">The query in the classic query syntax, or the one that <see cref="Syntax"/> says; never an error, what is not understood is searched as plain words.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>How the query's text is read.</summary>
    public QuerySyntax Syntax { get; init; }

    /// <summary>How many hits to give back, 1 to 10,000.</summary>
    public int Top { get; init; } = 10;

    /// <summary>How many of the best hits to leave out before them, for paging; <see cref="From"/> + <see cref="Top"/> may be up to 100,000.</summary>
    public int From { get; init; }

    /// <summary>By what hits are sorted, the most important key first; none for the score, best first.</summary>
    public IReadOnlyList<SearchSort> Sort { get; init; } = [];

    /// <summary>
    /// Where to go on: the <see cref="SearchResult.Next"/> of a result of the same query and order; null to begin. Unlike <see cref="From"/> it costs the
    /// same on every page. When the index changes in between, no hit comes again or is lost but for those that are equal to the last one in all keys.
    /// </summary>
    public string? After { get; init; }

    /// <summary>What hits must have besides, without a change of scores; all of the filters count.</summary>
    public IReadOnlyList<SearchFilter> Filters { get; init; } = [];

    /// <summary>For which fields to count how many hits have which values, at most 100.</summary>
    public IReadOnlyList<SearchFacet> Facets { get; init; } = [];

    /// <summary>Puts hits with the same value together, or keeps only the best of them; null for single hits.</summary>
    public SearchGrouping? Group { get; init; }

    /// <summary>The fields that words without a field name are searched in; null for those the schema says.</summary>
    public IReadOnlyList<string>? Fields { get; init; }

    /// <summary>Whether all words must be there (true), or any will do and more count more (false).</summary>
    public bool RequireAllWords { get; init; }

    /// <summary>Whether names are found in any spelling (in the fields whose schema says so).</summary>
    public bool MatchNames { get; init; } = true;

    /// <summary>How far a spelling may be from a name, and more such settings; null for those that the schema gives the field.</summary>
    public NameOptions? NameOptions { get; init; }

    /// <summary>Whether the total is counted exactly; otherwise only as far as it costs nothing.</summary>
    public bool CountExactly { get; init; } = true;

    /// <summary>When the total is not counted exactly: how far it is at least counted, 0 or more.</summary>
    public int TotalHitsThreshold { get; init; }

    /// <summary>How long the search may take; when it is over, what was found so far is given back.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How passages are made; null for none.</summary>
    public HighlightOptions? Highlight { get; init; } = HighlightOptions.Default;

    /// <summary>Whether each hit comes with an explanation of its score.</summary>
    public bool Explain { get; init; }
}
