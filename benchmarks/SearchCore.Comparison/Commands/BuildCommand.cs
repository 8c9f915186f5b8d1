using System.CommandLine;
using SearchCore.Comparison.Golden;
using SearchCore.Store;

namespace SearchCore.Comparison.Commands;

/// <summary><c>build</c>: makes an index by the operations of a golden document file.</summary>
internal static class BuildCommand
{
    public static Command Create()
    {
        var file = new Argument<FileInfo>("documents.jsonl") { Description = "The operations, in the golden document form." };
        var folder = new Argument<DirectoryInfo>("dir") { Description = "Where the index goes; one that is there is replaced." };
        var without = new Option<GoldenKind[]>("--without")
        {
            Description = "Kinds of field to leave out, together with the operations on them.",
            AllowMultipleArgumentsPerToken = true,
        };
        var compound = new Option<bool>("--compound") { Description = "Pack each segment into one file." };
        var command = new Command("build", "Builds an index by carrying out the operations of a golden document file.") { file, folder, without, compound };
        command.SetAction((parsed, cancellationToken) =>
        {
            using var directory = new FileSystemDirectory(parsed.GetRequiredValue(folder).FullName);
            var kinds = parsed.GetValue(without) ?? [];
            GoldenBuilder.Build(
                parsed.GetRequiredValue(file).FullName, directory, kinds.ToHashSet(), parsed.GetValue(compound), cancellationToken);
            return Task.FromResult(ExitCode.Success);
        });
        return command;
    }
}
