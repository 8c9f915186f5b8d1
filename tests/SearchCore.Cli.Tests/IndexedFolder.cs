using SearchCore.Testing;

namespace SearchCore.Cli.Tests;

/// <summary>A folder with documents and a place for its index.</summary>
internal sealed class IndexedFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IndexedFolder()
    {
        Documents = Directory.CreateDirectory(_folder.PathOf("documents")).FullName;
    }

    public string Documents { get; }

    public string Index => _folder.PathOf("index");

    /// <summary>A folder with the seed documents, indexed.</summary>
    public static async Task<IndexedFolder> WithSeedsAsync()
    {
        var folder = new IndexedFolder();
        foreach (var file in Directory.EnumerateFiles(Cli.Seeds))
            File.Copy(file, Path.Combine(folder.Documents, Path.GetFileName(file)));
        var answer = await Cli.RunAsync("index", folder.Documents, folder.Index);
        Assert.Equal((ExitCode.Success, string.Empty), (answer.ExitCode, answer.Error));
        return folder;
    }

    public void Write(string name, string text) => File.WriteAllText(Path.Combine(Documents, name), text);

    public void Dispose() => _folder.Dispose();
}
