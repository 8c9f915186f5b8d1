using System.Globalization;

namespace SearchCore;

/// <summary>Reads dates in the forms of ISO 8601. One that leaves out its end stands for a stretch of time: <c>2020-12</c> for the whole month.</summary>
internal static class SchemaDates
{
    private const DateTimeStyles Styles = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;

    private static readonly (string[] Formats, Func<DateTime, DateTime> Next)[] Precisions =
    [
        (["yyyy"], begin => begin.AddYears(1)),
        (["yyyy-MM"], begin => begin.AddMonths(1)),
        (["yyyy-MM-dd"], begin => begin.AddDays(1)),
        (["yyyy-MM-dd'T'HHK"], begin => begin.AddHours(1)),
        (["yyyy-MM-dd'T'HH:mmK"], begin => begin.AddMinutes(1)),
        (["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd HH:mm:ssK"], begin => begin.AddSeconds(1)),
        (["yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"], begin => begin),
    ];

    /// <summary>Reads a date; without an offset it is in UTC.</summary>
    /// <param name="text">The date.</param>
    /// <param name="first">Its first millisecond, counted from 1970-01-01 UTC.</param>
    /// <param name="last">Its last millisecond.</param>
    /// <returns>Whether it is a date.</returns>
    public static bool TryRead(string text, out long first, out long last)
    {
        foreach (var (formats, next) in Precisions)
        {
            if (!DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, Styles, out var begin))
                continue;
            first = ToMilliseconds(begin);
            last = Math.Max(first, LastMillisecond(begin, next));
            return true;
        }

        first = last = 0;
        return false;
    }

    /// <summary>The date of a millisecond, in UTC; as a number when it lies outside the years 1 to 9999.</summary>
    public static string ToText(long milliseconds) =>
        milliseconds >= ToMilliseconds(DateTime.MinValue) && milliseconds <= ToMilliseconds(DateTime.MaxValue)
            ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture)
            : milliseconds.ToString(CultureInfo.InvariantCulture);

    private static long LastMillisecond(DateTime begin, Func<DateTime, DateTime> next)
    {
        try
        {
            return ToMilliseconds(next(begin)) - 1;
        }
        catch (ArgumentOutOfRangeException)
        {
            // The stretch goes to the end of the calendar.
            return ToMilliseconds(DateTime.MaxValue);
        }
    }

    // Rounded down also before 1970, so that a date never comes before its own first millisecond.
    private static long ToMilliseconds(DateTime time) =>
        (long)Math.Floor((time.Ticks - DateTime.UnixEpoch.Ticks) / (decimal)TimeSpan.TicksPerMillisecond);
}
