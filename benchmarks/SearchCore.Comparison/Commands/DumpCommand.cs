using System.CommandLine;
using SearchCore.Comparison.Golden;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Comparison.Commands;

/// <summary><c>dump</c>: everything that can be read out of an index.</summary>
internal static class DumpCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("dir") { Description = "The index." };
        var file = new Argument<FileInfo>("out.json") { Description = "Where the dump goes." };
        var command = new Command("dump", "Writes everything that can be read out of an index, in the golden dump form.") { folder, file };
        command.SetAction(parsed =>
        {
            using var directory = new FileSystemDirectory(parsed.GetRequiredValue(folder).FullName);
            using var reader = DirectoryReader.Open(directory);
            using var output = parsed.GetRequiredValue(file).Create();
            IndexDump.Write(reader, output);
        });
        return command;
    }
}
