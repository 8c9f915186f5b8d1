using System.Globalization;
using System.Text.Json;
using SearchCore.Index;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes one segment: what the commit says of it, then all that it holds.</summary>
internal static class SegmentDump
{
    public static void Write(DumpWriter writer, LeafReaderContext leaf, SegmentCommit segment)
    {
        var json = writer.Json;
        var reader = leaf.Reader;
        writer.NewLine();
        json.WriteStartObject();
        WriteCommit(json, leaf, segment);
        FieldInfosDump.Write(writer, reader.FieldInfos);
        WriteDeletedDocs(writer, reader);
        WriteFields(writer, reader);
        DocValuesDump.WriteNorms(writer, reader);
        DocValuesDump.WriteDocValues(writer, reader);
        StoredFieldsDump.Write(writer, reader);
        TermVectorsDump.Write(writer, reader);
        writer.NewLine();
        json.WriteEndObject();
    }

    private static void WriteCommit(Utf8JsonWriter json, LeafReaderContext leaf, SegmentCommit segment)
    {
        json.WriteString("name", segment.Name);
        json.WriteString("version", segment.Info.Version);
        json.WriteString("codec", segment.Codec.Name);
        json.WriteNumber("docBase", leaf.DocBase);
        json.WriteNumber("maxDoc", leaf.Reader.MaxDoc);
        json.WriteNumber("delCount", segment.DeletedCount);
        json.WriteNumber("delGen", segment.DeletionGeneration);
        json.WriteNumber("fieldInfosGen", segment.FieldInfosGeneration);
        json.WriteBoolean("compoundFile", segment.Info.UsesCompoundFile);
        json.WriteStartObject("updatesFiles");
        foreach (var (generation, files) in segment.UpdateFiles)
        {
            json.WriteStartArray(generation.ToString(CultureInfo.InvariantCulture));
            foreach (var file in files.Order(StringComparer.Ordinal))
                json.WriteStringValue(file);
            json.WriteEndArray();
        }

        json.WriteEndObject();

        // Segments of this codec have no attributes of their own; the form has a place for them all the same.
        json.WriteStartObject("attributes");
        json.WriteEndObject();
        json.WriteStartObject("files");
        foreach (var file in segment.Files.Order(StringComparer.Ordinal))
            json.WriteNumber(file, segment.Info.Directory.FileLength(file));
        json.WriteEndObject();
    }

    private static void WriteDeletedDocs(DumpWriter writer, LeafReader reader)
    {
        var json = writer.Json;
        writer.NewLine();
        if (reader.LiveDocs is not { } liveDocs)
        {
            json.WriteNull("deletedDocs");
            return;
        }

        json.WriteStartArray("deletedDocs");
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            if (!liveDocs[doc])
                json.WriteNumberValue(doc);
        }

        json.WriteEndArray();
    }

    private static void WriteFields(DumpWriter writer, LeafReader reader)
    {
        writer.NewLine();
        writer.Json.WriteStartArray("fields");
        foreach (var field in reader.FieldInfos.OrderBy(info => info.Name, StringComparer.Ordinal))
        {
            if (reader.GetTerms(field.Name) is { } terms)
                PostingsDump.WriteField(writer, field.Name, terms);
        }

        writer.Json.WriteEndArray();
    }
}
