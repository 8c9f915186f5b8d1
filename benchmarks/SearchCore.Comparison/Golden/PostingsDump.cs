using System.Text.Json;
using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes the terms of a field with their posting lists, deleted documents included.</summary>
internal static class PostingsDump
{
    public static void WriteField(DumpWriter writer, string name, Terms terms)
    {
        var json = writer.Json;
        writer.NewLine();
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteNumber("termCount", terms.TermCount);
        json.WriteNumber("docCount", terms.DocCount);
        json.WriteNumber("sumDocFreq", terms.SumDocFreq);
        json.WriteNumber("sumTotalTermFreq", terms.SumTotalTermFreq);
        json.WriteBoolean("freqs", terms.HasFreqs);
        json.WriteBoolean("positions", terms.HasPositions);
        json.WriteBoolean("offsets", terms.HasOffsets);
        json.WriteBoolean("payloads", terms.HasPayloads);
        json.WriteStartArray("terms");
        var enumerator = terms.GetEnumerator();
        PostingsEnumerator? postings = null;
        while (enumerator.MoveNext())
        {
            writer.NewLine();
            json.WriteStartArray();
            GoldenValues.WriteTerm(json, enumerator.Term);
            json.WriteNumberValue(enumerator.DocFreq);
            json.WriteNumberValue(terms.HasFreqs ? enumerator.TotalTermFreq : -1);
            postings = enumerator.GetPostings(FlagsFor(terms), postings);
            WritePostings(json, terms, postings);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePostings(Utf8JsonWriter json, Terms terms, PostingsEnumerator postings)
    {
        json.WriteStartArray();
        while (postings.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            if (!terms.HasFreqs)
            {
                json.WriteNumberValue(postings.DocId);
                continue;
            }

            json.WriteStartArray();
            json.WriteNumberValue(postings.DocId);
            json.WriteNumberValue(postings.Freq);
            if (terms.HasPositions)
                PositionsDump.Write(json, terms, postings);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static PostingsFlags FlagsFor(Terms terms)
    {
        var flags = PostingsFlags.None;
        if (terms.HasFreqs)
            flags |= PostingsFlags.Freqs;
        if (terms.HasPositions)
            flags |= PostingsFlags.Positions;
        if (terms.HasOffsets)
            flags |= PostingsFlags.Offsets;
        if (terms.HasPayloads)
            flags |= PostingsFlags.Payloads;
        return flags;
    }
}
