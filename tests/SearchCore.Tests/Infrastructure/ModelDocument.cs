using System.Text;
using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore.Tests.Infrastructure;

/// <summary>A document of a model: an id, a number no other document has, words, and two doc values that can be updated in place.</summary>
internal sealed record ModelDocument(string Id, int Serial, string[] Words)
{
    private static readonly FieldType Number = new() { DocValuesType = DocValuesType.Numeric };
    private static readonly FieldType Bytes = new() { DocValuesType = DocValuesType.Binary };

    public long? Rank { get; init; }

    public string? Mark { get; init; }

    public Document ToDocument()
    {
        Document document =
        [
            Field.Keyword("id", Id, stored: true),
            Field.Stored("serial", StoredValue.FromInt32(Serial)),
            Field.Text("body", string.Join(' ', Words)),
        ];
        if (Rank is { } rank)
            document.Add(new Field("rank", StoredValue.FromInt64(rank), Number));
        if (Mark is { } mark)
            document.Add(new Field("mark", StoredValue.FromBinary(Encoding.UTF8.GetBytes(mark)), Bytes));
        return document;
    }
}
