using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes the term vectors of every document.</summary>
internal static class TermVectorsDump
{
    public static void Write(DumpWriter writer, LeafReader reader)
    {
        var json = writer.Json;
        writer.NewLine();
        json.WriteStartArray("termVectors");
        for (var doc = 0; reader.FieldInfos.HasTermVectors && doc < reader.MaxDoc; doc++)
        {
            writer.NewLine();
            if (reader.GetTermVectors(doc) is not { } vectors)
            {
                json.WriteNullValue();
                continue;
            }

            json.WriteStartArray();
            foreach (var (name, terms) in vectors.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                WriteField(writer, name, terms);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void WriteField(DumpWriter writer, string name, Terms terms)
    {
        var json = writer.Json;
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteBoolean("positions", terms.HasPositions);
        json.WriteBoolean("offsets", terms.HasOffsets);
        json.WriteBoolean("payloads", terms.HasPayloads);
        json.WriteStartArray("terms");
        var enumerator = terms.GetEnumerator();
        while (enumerator.MoveNext())
        {
            var postings = enumerator.GetPostings(PostingsFlags.All);
            if (postings.NextDoc() == DocIdSetIterator.NoMoreDocs)
                throw new InvalidOperationException($"A term in the vector of field '{name}' has no document.");
            json.WriteStartArray();
            GoldenValues.WriteTerm(json, enumerator.Term);
            json.WriteNumberValue(postings.Freq);
            if (terms.HasPositions || terms.HasOffsets)
                PositionsDump.Write(json, terms, postings, alwaysLists: true);
            else
                json.WriteNullValue();
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
