using System.Text;
using System.Text.Json;

namespace SearchCore.Comparison.Measuring;

/// <summary>A document of a corpus: one line <c>{"id": …, "text": …}</c>.</summary>
internal readonly record struct CorpusDocument(string Id, string Text)
{
    /// <summary>Reads the documents of some whole lines; empty lines are passed over.</summary>
    /// <exception cref="FormatException">A line is not such an object; the message quotes its beginning.</exception>
    public static IEnumerable<CorpusDocument> ReadLines(ReadOnlyMemory<byte> lines)
    {
        while (!lines.IsEmpty)
        {
            var end = lines.Span.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            lines = end < 0 ? default : lines[(end + 1)..];
            if (line.Span.ContainsAnyExcept(" \t\r"u8))
                yield return Parse(line.Span);
        }
    }

    private static CorpusDocument Parse(ReadOnlySpan<byte> line)
    {
        string? id = null;
        string? text = null;
        try
        {
            var json = new Utf8JsonReader(line);
            json.Read();
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                var isId = json.ValueTextEquals("id"u8);
                var isText = json.ValueTextEquals("text"u8);
                json.Read();
                if (isId)
                    id = json.GetString();
                else if (isText)
                    text = json.GetString();
                else
                    json.Skip();
            }
        }
        catch (Exception malformed) when (malformed is JsonException or InvalidOperationException)
        {
            throw new FormatException($"'{Beginning(line)}' is not a document: {malformed.Message}", malformed);
        }

        return id is not null && text is not null
            ? new CorpusDocument(id, text)
            : throw new FormatException($"'{Beginning(line)}' is not a document: it needs an \"id\" and a \"text\".");
    }

    private static string Beginning(ReadOnlySpan<byte> line) => Encoding.UTF8.GetString(line[..Math.Min(60, line.Length)]);
}
