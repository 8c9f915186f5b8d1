using System.Text.Json;
using SearchCore.Codecs;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes the positions of a term in a document, with the offsets and payloads that the field has.</summary>
internal static class PositionsDump
{
    /// <summary>Writes one document's positions: bare numbers where there is nothing else to say, unless lists are wanted all the same.</summary>
    public static void Write(Utf8JsonWriter json, Terms terms, PostingsEnumerator postings, bool alwaysLists = false)
    {
        json.WriteStartArray();
        for (var i = postings.Freq; i > 0; i--)
        {
            var position = postings.NextPosition();
            if (!alwaysLists && !terms.HasOffsets && !terms.HasPayloads)
            {
                json.WriteNumberValue(position);
                continue;
            }

            json.WriteStartArray();
            json.WriteNumberValue(position);
            if (terms.HasOffsets)
            {
                json.WriteNumberValue(postings.StartOffset);
                json.WriteNumberValue(postings.EndOffset);
            }

            if (terms.HasPayloads)
                WritePayload(json, postings.Payload);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WritePayload(Utf8JsonWriter json, ReadOnlySpan<byte> payload)
    {
        if (payload.IsEmpty)
            json.WriteNullValue();
        else
            json.WriteStringValue(Convert.ToHexStringLower(payload));
    }
}
