namespace SearchCore.Tests.Names;

/// <summary>The documents of the repository's seeds folder.</summary>
internal static class SeedTexts
{
    public static IReadOnlyList<string> ReadAll()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "SearchCore.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        return [.. Directory.GetFiles(Path.Combine(folder.FullName, "seeds"), "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    }
}
