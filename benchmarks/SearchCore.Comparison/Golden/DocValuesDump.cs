using System.Text.Json;
using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes norms and doc values, a value a document.</summary>
internal static class DocValuesDump
{
    public static void WriteNorms(DumpWriter writer, LeafReader reader)
    {
        var json = writer.Json;
        writer.NewLine();
        json.WriteStartObject("norms");
        foreach (var field in reader.FieldInfos.OrderBy(info => info.Name, StringComparer.Ordinal))
        {
            if (reader.GetNorms(field.Name) is not { } norms)
                continue;
            writer.NewLine();
            json.WriteStartArray(field.Name);
            for (var doc = 0; doc < reader.MaxDoc; doc++)
                json.WriteNumberValue(norms.Get(doc));
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    public static void WriteDocValues(DumpWriter writer, LeafReader reader)
    {
        var json = writer.Json;
        writer.NewLine();
        json.WriteStartObject("docValues");
        foreach (var field in reader.FieldInfos.OrderBy(info => info.Name, StringComparer.Ordinal))
        {
            if (field.DocValuesType == DocValuesType.None)
                continue;
            writer.NewLine();
            json.WriteStartObject(field.Name);
            WriteField(json, reader, field);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteField(Utf8JsonWriter json, LeafReader reader, FieldInfo field)
    {
        json.WriteString("type", GoldenNames.Of(field.DocValuesType));
        switch (field.DocValuesType)
        {
            case DocValuesType.Numeric:
                WriteNumeric(json, reader, field.Name);
                break;
            case DocValuesType.Binary:
                WriteBinary(json, reader, field.Name);
                break;
            case DocValuesType.Sorted:
                WriteSorted(json, reader, field.Name);
                break;
            default:
                WriteSortedSet(json, reader, field.Name);
                break;
        }
    }

    private static void WriteNumeric(Utf8JsonWriter json, LeafReader reader, string field)
    {
        if (reader.GetNumericDocValues(field) is not { } values)
            return;
        var docs = reader.GetDocsWithField(field);
        json.WriteStartArray("values");
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            if (HasValue(docs, doc))
                json.WriteNumberValue(values.Get(doc));
            else
                json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private static void WriteBinary(Utf8JsonWriter json, LeafReader reader, string field)
    {
        if (reader.GetBinaryDocValues(field) is not { } values)
            return;
        var docs = reader.GetDocsWithField(field);
        json.WriteStartArray("values");
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            if (HasValue(docs, doc))
                json.WriteStringValue(Convert.ToHexStringLower(values.Get(doc)));
            else
                json.WriteNullValue();
        }

        json.WriteEndArray();
    }

    private static void WriteSorted(Utf8JsonWriter json, LeafReader reader, string field)
    {
        if (reader.GetSortedDocValues(field) is not { } values)
            return;
        json.WriteStartArray("terms");
        for (var ord = 0; ord < values.ValueCount; ord++)
            GoldenValues.WriteTerm(json, values.LookupOrd(ord));
        json.WriteEndArray();
        json.WriteStartArray("ords");
        for (var doc = 0; doc < reader.MaxDoc; doc++)
            json.WriteNumberValue(values.GetOrd(doc));
        json.WriteEndArray();
    }

    private static void WriteSortedSet(Utf8JsonWriter json, LeafReader reader, string field)
    {
        if (reader.GetSortedSetDocValues(field) is not { } values)
            return;
        json.WriteStartArray("terms");
        for (var ord = 0L; ord < values.ValueCount; ord++)
            GoldenValues.WriteTerm(json, values.LookupOrd(ord));
        json.WriteEndArray();
        json.WriteStartArray("ords");
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            values.SetDocument(doc);
            json.WriteStartArray();
            for (var ord = values.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = values.NextOrd())
                json.WriteNumberValue(ord);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // No set means that every document has a value.
    private static bool HasValue(BitSet? docs, int doc) => docs is null || docs[doc];
}
