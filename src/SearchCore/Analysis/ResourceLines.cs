using System.Text;

namespace SearchCore.Analysis;

/// <summary>Reads the lists that are part of the library: a word a line, behind # a remark.</summary>
internal static class ResourceLines
{
    /// <summary>The lines of a list without remarks.</summary>
    /// <param name="name">The list's name.</param>
    public static IReadOnlyList<string> Read(string name)
    {
        using var stream = typeof(ResourceLines).Assembly.GetManifestResourceStream("SearchCore.Analysis." + name)
            ?? throw new ArgumentException($"There is no list '{name}' in the library.", nameof(name));
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                lines.Add(line);
        }

        return lines;
    }
}
