using System.Globalization;
using System.Text;
using System.Text.Json;
using SearchCore.Codecs;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>Postings written out as the golden dumps write them, so that both can be compared as text.</summary>
internal static class PostingsDump
{
    public static string Write(PostingsEnumerator postings, Terms terms)
    {
        var text = new StringBuilder("[");
        for (var doc = postings.NextDoc(); doc != PostingsEnumerator.NoMoreDocs; doc = postings.NextDoc())
        {
            text.Append(text.Length == 1 ? "" : ",");
            WriteDocument(text, postings, terms, doc);
        }

        return text.Append(']').ToString();
    }

    /// <summary>The dump's postings of a term in the same form.</summary>
    public static string Write(JsonElement postings) => JsonSerializer.Serialize(postings);

    private static void WriteDocument(StringBuilder text, PostingsEnumerator postings, Terms terms, int doc)
    {
        if (!terms.HasFreqs)
        {
            text.Append(CultureInfo.InvariantCulture, $"{doc}");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"[{doc},{postings.Freq}");
        if (terms.HasPositions)
        {
            text.Append(",[");
            for (var i = 0; i < postings.Freq; i++)
            {
                text.Append(i == 0 ? "" : ",");
                WritePosition(text, postings, terms);
            }

            text.Append(']');
        }

        text.Append(']');
    }

    private static void WritePosition(StringBuilder text, PostingsEnumerator postings, Terms terms)
    {
        var position = postings.NextPosition();
        if (!terms.HasOffsets && !terms.HasPayloads)
        {
            text.Append(CultureInfo.InvariantCulture, $"{position}");
            return;
        }

        text.Append(CultureInfo.InvariantCulture, $"[{position}");
        if (terms.HasOffsets)
            text.Append(CultureInfo.InvariantCulture, $",{postings.StartOffset},{postings.EndOffset}");
        if (terms.HasPayloads)
            text.Append(postings.Payload.IsEmpty ? ",null" : $",\"{Convert.ToHexStringLower(postings.Payload)}\"");
        text.Append(']');
    }
}
