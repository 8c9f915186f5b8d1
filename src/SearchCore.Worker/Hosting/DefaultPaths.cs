using Microsoft.Extensions.Options;

namespace SearchCore.Worker.Hosting;

/// <summary>Fills in the paths that nobody set, and makes all absolute, so that messages leave no doubt.</summary>
internal sealed class DefaultPaths : IPostConfigureOptions<WorkerOptions>
{
    private const string RepositoryMark = "SearchCore.sln";

    public void PostConfigure(string? name, WorkerOptions options)
    {
        var home = Home(AppContext.BaseDirectory);
        options.Folder = Path.GetFullPath(options.Folder.Length > 0 ? options.Folder : Path.Combine(home, "seeds"));
        options.Index = Path.GetFullPath(options.Index.Length > 0 ? options.Index : Path.Combine(home, "data", "index"));
        options.Sync.Folder = options.Folder;
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
