using SearchCore.Documents;

namespace SearchCore.Cli.Output;

/// <summary>What <c>doc --json</c> prints.</summary>
internal sealed record DocOutput(string Key, IReadOnlyList<DocFieldOutput> Fields)
{
    public static DocOutput From(string key, SearchDocument document) =>
        new(key, [.. document.Select(pair => new DocFieldOutput(pair.Key, pair.Value.ToString()))]);

    public static DocOutput From(string key, Document document) =>
        new(key, [.. document.Select(field => new DocFieldOutput(field.Name, field.Value.ToString()))]);

    public void WriteTo(TextWriter output)
    {
        foreach (var field in Fields)
            output.WriteLine($"{TerminalText.Clean(field.Name)}: {TerminalText.Clean(field.Value)}");
    }
}
