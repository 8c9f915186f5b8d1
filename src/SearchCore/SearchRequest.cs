using SearchCore.Highlighting;
using SearchCore.Names;

namespace SearchCore;

/// <summary>What to search for and what to give back. Immutable.</summary>
/// <param name="Query">The query in the classic query syntax; never an error, what is not understood is searched as plain words.</param>
public sealed record SearchRequest(string Query)
{
    /// <summary>How many hits to give back, 1 to 10,000.</summary>
    public int Top { get; init; } = 10;

    /// <summary>How many of the best hits to leave out before them, for paging; <see cref="From"/> + <see cref="Top"/> may be up to 100,000.</summary>
    public int From { get; init; }

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

    /// <summary>How long the search may take; when it is over, what was found so far is given back.</summary>
    public TimeSpan? TimeLimit { get; init; }

    /// <summary>How passages are made; null for none.</summary>
    public HighlightOptions? Highlight { get; init; } = HighlightOptions.Default;

    /// <summary>Whether each hit comes with an explanation of its score.</summary>
    public bool Explain { get; init; }
}
