namespace SearchCore.Comparison.Measuring;

/// <summary>A query of a query file.</summary>
/// <param name="Class">What kind of query it is; empty when its line has no tab.</param>
/// <param name="Text">The query.</param>
internal sealed record QueryLine(string Class, string Text)
{
    /// <summary>Reads a query file: a query a line, <c>CLASS⇥query</c> or just the query.</summary>
    public static IReadOnlyList<QueryLine> ReadFile(string path) =>
        [.. File.ReadLines(path).Where(line => line.Length > 0).Select(Parse)];

    private static QueryLine Parse(string line)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        return tab < 0 ? new QueryLine(string.Empty, line) : new QueryLine(line[..tab], line[(tab + 1)..]);
    }
}
