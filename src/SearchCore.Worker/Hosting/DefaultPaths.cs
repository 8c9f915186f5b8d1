using Microsoft.Extensions.Options;

namespace SearchCore.Worker.Hosting;

/// <summary>Fills in the paths that nobody set, and makes all absolute, so that messages leave no doubt.</summary>
internal sealed class DefaultPaths : IPostConfigureOptions<WorkerOptions>
{
    private const string RepositoryMark = "SearchCore.sln";
    private const string EquivalencesFile = "equivalences.txt";

    public void PostConfigure(string? name, WorkerOptions options)
    {
        var home = Home(AppContext.BaseDirectory);
        options.Folder = Path.GetFullPath(options.Folder.Length > 0 ? options.Folder : Path.Combine(home, "seeds"));
        options.Index = Path.GetFullPath(options.Index.Length > 0 ? options.Index : Path.Combine(home, "data", "index"));
        options.Names.Equivalences = EquivalencesPath(options.Names.Equivalences);
        options.Sync.Folder = options.Folder;
    }

    private static string EquivalencesPath(string named)
    {
        if (named.Length > 0)
            return Path.GetFullPath(named);
        var besideProgram = Path.Combine(AppContext.BaseDirectory, EquivalencesFile);
        return File.Exists(besideProgram) ? besideProgram : string.Empty;
    }

    /// <summary>The repository when the worker runs from its build output in one, wherever it was started; else the current folder.</summary>
    private static string Home(string program)
    {
        for (var folder = new DirectoryInfo(program); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, RepositoryMark)))
                return folder.FullName;
        }

        return Environment.CurrentDirectory;
    }
}
