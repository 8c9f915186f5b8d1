using System.Buffers;
using System.Text;
using SearchCore.Analysis;
using SearchCore.Search;
using SearchCore.Util;

namespace SearchCore.Highlighting;

/// <summary>Leads from the matches that a query reports to the places in the field's text.</summary>
internal static class MatchLocator
{
    /// <summary>Stands between two values of a field; as long as the gap of the values' offsets.</summary>
    public const char ValueSeparator = '\n';

    /// <summary>Finds the places.</summary>
    /// <param name="analyzer">The field's analyzer.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="values">The field's values in order.</param>
    /// <param name="matches">What the query reports for the field, in any order.</param>
    /// <param name="maxLength">How far into the text to look.</param>
    /// <returns>The places in the values' texts, joined by <see cref="ValueSeparator"/>: ascending, inside the text.</returns>
    public static List<TextMatch> Locate(Analyzer analyzer, string field, IReadOnlyList<string> values, IReadOnlyList<Match> matches, int maxLength)
    {
        var length = Math.Min(maxLength, values.Sum(value => (long)value.Length + 1) - 1);
        var places = matches.All(match => match.StartOffset >= 0 && match.EndOffset >= 0)
            ? matches.Select(match => new TextMatch(match.StartOffset, match.EndOffset, match.Term, match.Weight)).ToList()
            : Analyze(analyzer, field, values, matches, maxLength);

        // The index may be of another text than the one given, so nothing is taken on trust.
        places.RemoveAll(place => place.Start >= place.End || place.End > length);
        places.Sort((left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End.CompareTo(right.End));
        return places;
    }

    private static List<TextMatch> Analyze(Analyzer analyzer, string field, IReadOnlyList<string> values, IReadOnlyList<Match> matches, int maxLength)
    {
        var byPosition = matches.Where(match => match.Position >= 0)
            .GroupBy(match => (long)match.Position)
            .ToDictionary(group => group.Key, group => group.ToList());
        var everywhere = matches.Where(match => match.Position < 0).ToList();
        var lastPosition = everywhere.Count > 0 ? int.MaxValue : matches.Max(match => match.Position);
        var places = new List<TextMatch>();
        var stream = analyzer.CreateTokenStream(field);
        var token = stream.Token;
        var position = -1L;
        var offset = 0;
        for (var i = 0; i < values.Count && offset < maxLength && position <= lastPosition; i++)
        {
            // Positions and offsets run on from value to value exactly as when the field was indexed.
            position += i > 0 ? analyzer.GetPositionIncrementGap(field) : 0;
            stream.Reset(values[i].AsMemory());
            while (position <= lastPosition && stream.MoveNext())
            {
                position += token.PositionIncrement;
                if (offset + token.EndOffset > maxLength)
                    return places;
                if (position > lastPosition)
                    break;
                if (byPosition.TryGetValue(position, out var here))
                    AddPlaces(places, here, token, offset);
                if (everywhere.Count > 0)
                    AddPlaces(places, everywhere, token, offset);
            }

            stream.End();
            position += token.PositionIncrement;
            offset += values[i].Length + 1;
        }

        return places;
    }

    private static void AddPlaces(List<TextMatch> places, List<Match> matches, Token token, int offset)
    {
        var bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(token.Length));
        var term = bytes.AsSpan(0, Encoding.UTF8.GetBytes(token.Term, bytes));
        foreach (var match in matches)
        {
            if (match.Test is { } test ? test.Accepts(term) : match.Term.Span.SequenceEqual(term))
                places.Add(new TextMatch(offset + token.StartOffset, offset + token.EndOffset, match.Test is null ? match.Term : Utf8Term.CopyOf(term), match.Weight));
        }

        ArrayPool<byte>.Shared.Return(bytes);
    }
}
