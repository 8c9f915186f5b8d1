namespace SearchCore.Cli.Output;

/// <summary>Columns as wide as their widest cell, two blanks apart.</summary>
/// <param name="rightAligned">For each column whether its cells stand to the right, as numbers do.</param>
internal sealed class TextTable(IReadOnlyList<bool> rightAligned)
{
    private const string Gap = "  ";

    private readonly List<string[]> _rows = [];

    public void AddRow(params string[] cells) => _rows.Add(cells);

    public void WriteTo(TextWriter output)
    {
        var widths = rightAligned.Select((_, column) => _rows.Select(row => row[column].Length).DefaultIfEmpty().Max()).ToArray();
        foreach (var row in _rows)
            output.WriteLine(string.Join(Gap, row.Select((cell, column) => Align(cell, column, widths[column]))).TrimEnd());
    }

    private string Align(string cell, int column, int width) => rightAligned[column] ? cell.PadLeft(width) : cell.PadRight(width);
}
