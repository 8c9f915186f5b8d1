using System.Text.Json;
using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes the stored fields of every document, in order.</summary>
internal static class StoredFieldsDump
{
    public static void Write(DumpWriter writer, LeafReader reader)
    {
        var json = writer.Json;
        var visitor = new Visitor(json);
        writer.NewLine();
        json.WriteStartArray("stored");
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            writer.NewLine();
            json.WriteStartArray();
            reader.VisitDocument(doc, visitor);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private sealed class Visitor(Utf8JsonWriter json) : StoredFieldVisitor
    {
        public override StoredFieldDecision Decide(FieldInfo field) => StoredFieldDecision.Visit;

        public override void Visit(FieldInfo field, StoredValue value)
        {
            json.WriteStartArray();
            json.WriteStringValue(field.Name);
            WriteTypeAndValue(value);
            json.WriteEndArray();
        }

        private void WriteTypeAndValue(StoredValue value)
        {
            switch (value.Kind)
            {
                case StoredValueKind.String:
                    json.WriteStringValue("string");
                    json.WriteStringValue(value.AsString());
                    break;
                case StoredValueKind.Binary:
                    json.WriteStringValue("binary");
                    json.WriteStringValue(Convert.ToHexStringLower(value.AsBinary().Span));
                    break;
                case StoredValueKind.Int32:
                    json.WriteStringValue("int");
                    json.WriteNumberValue(value.AsInt32());
                    break;
                case StoredValueKind.Int64:
                    json.WriteStringValue("long");
                    json.WriteNumberValue(value.AsInt64());
                    break;
                case StoredValueKind.Single:
                    json.WriteStringValue("float");
                    GoldenValues.WriteSingle(json, value.AsSingle());
                    break;
                case StoredValueKind.Double:
                    json.WriteStringValue("double");
                    GoldenValues.WriteDouble(json, value.AsDouble());
                    break;
                default:
                    throw new InvalidOperationException($"The golden form has no stored value of kind {value.Kind}.");
            }
        }
    }
}
