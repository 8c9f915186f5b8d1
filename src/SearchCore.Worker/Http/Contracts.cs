namespace SearchCore.Worker.Http;

/// <summary>The answer to a search.</summary>
/// <param name="Query">The query as it was asked.</param>
/// <param name="ParsedQuery">The query as it was understood.</param>
/// <param name="Total">How many documents match.</param>
/// <param name="IsTotalExact">Whether that is the exact number, or at least so many.</param>
/// <param name="IsPartial">Whether the time limit ended the search early.</param>
/// <param name="From">How many of the best hits were left out.</param>
/// <param name="Top">How many hits were asked for.</param>
/// <param name="ElapsedMilliseconds">How long the search took.</param>
/// <param name="Hits">The hits, best first.</param>
/// <param name="Variants">The spellings that were taken for names of the query.</param>
/// <param name="Diagnostics">What in the query was not understood.</param>
/// <param name="DidYouMean">When no document has all the words: a text that finds some, if there is one.</param>
/// <param name="Facets">The counts of the facets asked for.</param>
/// <param name="Groups">The groups, when they were asked for.</param>
/// <param name="GroupCount">How many groups there are in all.</param>
/// <param name="Next">What to give as <c>after</c> for the next page; absent on the last one.</param>
internal sealed record SearchAnswer(
    string Query,
    string ParsedQuery,
    long Total,
    bool IsTotalExact,
    bool IsPartial,
    int From,
    int Top,
    double ElapsedMilliseconds,
    IReadOnlyList<HitAnswer> Hits,
    IReadOnlyList<VariantAnswer> Variants,
    IReadOnlyList<DiagnosticAnswer> Diagnostics,
    string? DidYouMean,
    IReadOnlyList<FacetAnswer>? Facets,
    IReadOnlyList<GroupAnswer>? Groups,
    int? GroupCount,
    string? Next);

/// <summary>How many hits have which values in a field.</summary>
/// <param name="Field">The field.</param>
/// <param name="Parent">For a path: under which place was counted.</param>
/// <param name="ValueCount">How many values have any hits.</param>
/// <param name="Values">The values with the most hits.</param>
internal sealed record FacetAnswer(string Field, string? Parent, int ValueCount, IReadOnlyList<FacetValueAnswer> Values);

/// <summary>A value of a facet.</summary>
/// <param name="Value">The value, to be given as <c>filter=field:value</c>.</param>
/// <param name="Count">How many hits have it.</param>
/// <param name="IsSelected">Whether the request filters by it.</param>
internal sealed record FacetValueAnswer(string Value, long Count, bool IsSelected);

/// <summary>Hits with the same value.</summary>
/// <param name="Value">The value; absent for hits without one.</param>
/// <param name="Count">How many hits the group has in all.</param>
/// <param name="Hits">The first of them.</param>
internal sealed record GroupAnswer(string? Value, long Count, IReadOnlyList<HitAnswer> Hits);

/// <summary>The answer to what was typed so far.</summary>
/// <param name="Query">What was typed.</param>
/// <param name="Suggestions">Texts to search for, best first.</param>
internal sealed record SuggestAnswer(string Query, IReadOnlyList<SuggestionAnswer> Suggestions);

/// <summary>A text to search for.</summary>
/// <param name="Text">The text.</param>
/// <param name="Kind"><c>word</c>, <c>value</c> or <c>variant</c>.</param>
/// <param name="Segments">The same text, with what answers the typed words marked.</param>
/// <param name="Documents">How many documents have it.</param>
/// <param name="Reason">For a variant: why it was taken for the same name.</param>
internal sealed record SuggestionAnswer(string Text, string Kind, IReadOnlyList<Segment> Segments, long Documents, string? Reason);

/// <summary>A document that was found.</summary>
/// <param name="Path">Its key: the file's path in the folder.</param>
/// <param name="Score">How well it matches.</param>
/// <param name="Title">Its title in segments.</param>
/// <param name="Passages">Passages of its text, each in segments.</param>
/// <param name="Modified">When the file was modified.</param>
/// <param name="IsOutdated">Whether the file has changed since and could not be read.</param>
internal sealed record HitAnswer(
    string Path,
    float Score,
    IReadOnlyList<Segment> Title,
    IReadOnlyList<IReadOnlyList<Segment>> Passages,
    string? Modified,
    bool IsOutdated);

/// <summary>A stretch of text. It is text, not HTML: whoever shows it encodes it.</summary>
/// <param name="Text">The text.</param>
/// <param name="IsMatch">Whether the query matched it.</param>
internal sealed record Segment(string Text, bool IsMatch);

/// <summary>A spelling that was taken for a name of the query.</summary>
/// <param name="QueryText">The name in the query.</param>
/// <param name="Spelling">The spelling in the documents.</param>
/// <param name="Similarity">How alike they are, up to 1.</param>
/// <param name="Documents">How many documents have the spelling.</param>
/// <param name="Reason">Why they were taken for the same.</param>
internal sealed record VariantAnswer(string QueryText, string Spelling, double Similarity, int Documents, string Reason);

/// <summary>Something in a query that was not understood.</summary>
/// <param name="Position">Where in the query, in UTF-16 code units.</param>
/// <param name="Message">What was wrong, and what was searched instead.</param>
internal sealed record DiagnosticAnswer(int Position, string Message);

/// <summary>A document.</summary>
/// <param name="Path">Its key.</param>
/// <param name="Title">Its title.</param>
/// <param name="Text">Its text.</param>
/// <param name="IsCut">Whether the text is longer than what is sent.</param>
/// <param name="Fields">Everything else that is known about it.</param>
internal sealed record DocumentAnswer(string Path, string? Title, string Text, bool IsCut, IReadOnlyDictionary<string, string> Fields);

/// <summary>How the worker is.</summary>
/// <param name="Documents">Files that can be found.</param>
/// <param name="SizeInBytes">Bytes of the index.</param>
/// <param name="Refused">Why deletes are held back, or null.</param>
/// <param name="Failures">Files that are not indexed as they are.</param>
/// <param name="UnreadableFolders">Folders that could not be listed.</param>
internal sealed record StatusAnswer(
    int Documents,
    long SizeInBytes,
    string? Refused,
    IReadOnlyList<FailureAnswer> Failures,
    IReadOnlyList<string> UnreadableFolders);

/// <summary>A file that could not be indexed as it is.</summary>
/// <param name="Path">The file.</param>
/// <param name="Kind">Why, in one word.</param>
/// <param name="Reason">Why, in a sentence.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="RetryAt">When it is tried again, or null for when it changes.</param>
/// <param name="IsPreviousSearchable">Whether an earlier version of it is found.</param>
internal sealed record FailureAnswer(string Path, string Kind, string Reason, int Attempts, DateTimeOffset? RetryAt, bool IsPreviousSearchable);

/// <summary>Whether the worker is well.</summary>
/// <param name="Status">In one word.</param>
internal sealed record HealthAnswer(string Status);

/// <summary>What was wrong with a request, in the form of RFC 9457.</summary>
/// <param name="Title">In short.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What was found, what was expected.</param>
/// <param name="Parameter">The parameter that is at fault, or null.</param>
internal sealed record Problem(string Title, int Status, string Detail, string? Parameter = null);
