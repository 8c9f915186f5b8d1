using SearchCore.Search;

namespace SearchCore.QueryParsing;

/// <summary>What a lenient parse made of a text.</summary>
/// <param name="Query">A query that can be searched; one that finds nothing when the text has no word.</param>
/// <param name="Diagnostics">What was not understood, and what was done about it; at most <see cref="QueryParser.MaxDiagnostics"/>.</param>
public sealed record ParsedQuery(Query Query, IReadOnlyList<QueryDiagnostic> Diagnostics);
