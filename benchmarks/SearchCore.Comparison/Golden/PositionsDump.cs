using System.Text.Json;
using SearchCore.Codecs;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes the positions of a term in a document, with the offsets and payloads that the field has.</summary>
internal static class PositionsDump
{
    public static void Write(Utf8JsonWriter json, Terms terms, PostingsEnumerator postings)
    {
        json.WriteStartArray();
        for (var i = postings.Freq; i > 0; i--)
        {
            var position = postings.NextPosition();
            if (!terms.HasOffsets && !terms.HasPayloads)
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
