using SearchCore.Store;

namespace SearchCore.Cli.Commands;

/// <summary>Opens the folder of an index without making one.</summary>
internal static class ExistingIndex
{
    public static FileSystemDirectory Open(string path) => Directory.Exists(path)
        ? new FileSystemDirectory(path)
        : throw new CommandException(ExitCode.NotFound, $"There is no index in '{path}': the folder does not exist.");
}
