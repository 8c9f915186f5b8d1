using System.CommandLine;
using SearchCore.Sync;

namespace SearchCore.Cli.Commands;

/// <summary>What the verbs that index a folder have in common: the folder, the index, and which files.</summary>
internal sealed class FolderOptions
{
    private readonly Argument<string> _folder = CommonSymbols.Folder();
    private readonly Argument<string> _index = CommonSymbols.Index();
    private readonly Option<bool> _json = CommonSymbols.Json();

    private readonly Option<string[]> _include = new("--include")
    {
        Description = "Index only files like this, such as **/*.md. May be repeated.",
    };

    private readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "Leave out files and folders like this. May be repeated.",
    };

    /// <summary>Gives a verb the arguments and options.</summary>
    public void AddTo(Command command)
    {
        command.Arguments.Add(_folder);
        command.Arguments.Add(_index);
        command.Options.Add(_include);
        command.Options.Add(_exclude);
        command.Options.Add(_json);
    }

    /// <summary>Whether to print JSON.</summary>
    public bool IsJson(ParseResult parsed) => parsed.GetValue(_json);

    /// <summary>Which folder, and how.</summary>
    /// <exception cref="CommandException">The folder is not there.</exception>
    public SyncOptions ReadSyncOptions(ParseResult parsed)
    {
        var folder = parsed.GetRequiredValue(_folder);
        if (File.Exists(folder))
            throw new CommandException(ExitCode.NotFound, $"'{folder}' is a file. Name the folder it lies in.");
        if (!Directory.Exists(folder))
            throw new CommandException(ExitCode.NotFound, $"There is no folder '{folder}'.");
        return new SyncOptions
        {
            Folder = folder,
            Include = parsed.GetValue(_include) ?? [],
            Exclude = parsed.GetValue(_exclude) ?? [],
        };
    }

    /// <summary>Opens the index, and makes it when it is not there.</summary>
    public Task<SearchIndex> OpenIndexAsync(ParseResult parsed, CancellationToken cancellationToken) =>
        SearchIndex.OpenAsync(parsed.GetRequiredValue(_index), FolderSchema.Schema, options: null, cancellationToken);
}
