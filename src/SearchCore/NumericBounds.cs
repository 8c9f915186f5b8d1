using SearchCore.Codecs;
using SearchCore.QueryParsing;

namespace SearchCore;

/// <summary>The ends of a range of numbers or dates, read from their text.</summary>
internal readonly record struct NumericBounds(StoredValue? Lower, StoredValue? Upper, bool IncludesLower, bool IncludesUpper)
{
    /// <summary>Reads the ends. Those of dates reach as far as the date does: <c>[2020 TO 2021]</c> ends with 2021, <c>{2020 TO *]</c> begins after 2020.</summary>
    /// <returns>Whether both are numbers of the kind.</returns>
    public static bool TryRead(SchemaFieldKind kind, in ValueRange range, out NumericBounds bounds)
    {
        StoredValue first = default, last = default;
        bounds = default;
        StoredValue? lower = null;
        if (range.Lower is { } lowerText)
        {
            if (!SchemaNumbers.TryRead(kind, lowerText, out first, out last))
                return false;
            lower = range.IncludesLower ? first : last;
        }

        StoredValue? upper = null;
        if (range.Upper is { } upperText)
        {
            if (!SchemaNumbers.TryRead(kind, upperText, out first, out last))
                return false;
            upper = range.IncludesUpper ? last : first;
        }

        bounds = new NumericBounds(lower, upper, range.IncludesLower, range.IncludesUpper);
        return true;
    }
}
