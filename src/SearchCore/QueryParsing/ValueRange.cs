namespace SearchCore.QueryParsing;

/// <summary>A range of values as it was written.</summary>
/// <param name="Lower">The lower end; null for none.</param>
/// <param name="Upper">The upper end; null for none.</param>
/// <param name="IncludesLower">Whether the lower end belongs to the range.</param>
/// <param name="IncludesUpper">Whether the upper end belongs to the range.</param>
public readonly record struct ValueRange(string? Lower, string? Upper, bool IncludesLower = true, bool IncludesUpper = true);
