namespace SearchCore.QueryParsing;

/// <summary>Something in a query text that was not understood, and what was done about it.</summary>
/// <param name="Position">Where in the text, in UTF-16 code units from 0.</param>
/// <param name="Message">What was wrong, and what was searched instead.</param>
public sealed record QueryDiagnostic(int Position, string Message);
