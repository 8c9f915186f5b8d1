using System.Globalization;
using Microsoft.Extensions.Options;
using SearchCore.Names;
using SearchCore.Sync;
using SearchCore.Worker.Hosting;

namespace SearchCore.Worker;

/// <summary>Says what is wrong with the options, all at once, each with its name.</summary>
internal sealed class WorkerOptionsValidator : IValidateOptions<WorkerOptions>
{
    private const int ShortestApiKey = 16;

    public ValidateOptionsResult Validate(string? name, WorkerOptions options)
    {
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Problems(WorkerOptions options)
    {
        if (File.Exists(options.Folder))
            yield return $"Folder '{options.Folder}' is a file: name a folder.";
        else if (!Directory.Exists(options.Folder))
            yield return $"Folder '{options.Folder}' does not exist: create it, or name another one with --folder.";
        if (File.Exists(options.Index))
            yield return $"Index '{options.Index}' is a file: name a folder for the index.";
        if (IsInside(options.Index, options.Folder))
            yield return $"Index '{options.Index}' lies in Folder '{options.Folder}', whose every change is indexed: put it elsewhere.";

        if (ListenAddress.TryParse(options.Address) is not { } address)
            yield return $"Address '{options.Address}' is not understood: it must be like {WorkerOptions.DefaultAddress}.";
        else if (!address.IsLoopback && string.IsNullOrEmpty(options.ApiKey))
            yield return $"Address '{options.Address}' can be reached from other machines: set ApiKey, or use a loopback address such as {WorkerOptions.DefaultAddress}.";
        if (options.ApiKey is { Length: > 0 and < ShortestApiKey })
            yield return FormattableString.Invariant($"ApiKey has {options.ApiKey.Length} characters: it must have {ShortestApiKey} or more.");

        foreach (var (option, value, most) in Numbers(options))
        {
            if (value < 1 || value > most)
                yield return string.Create(CultureInfo.InvariantCulture, $"{option} is {value}: it must be between 1 and {most}.");
        }

        if (options.SearchTimeLimit <= TimeSpan.Zero || options.SearchTimeLimit > TimeSpan.FromMinutes(1))
            yield return $"SearchTimeLimit is {options.SearchTimeLimit}: it must be above 0 and at most one minute.";
        if (EquivalencesProblem(options.Names.Equivalences) is { } wrong)
            yield return $"Names:Equivalences: {wrong}";
        foreach (var problem in new SyncOptionsValidator().Validate(null, options.Sync).Failures ?? [])
            yield return "Sync: " + problem;
    }

    private static IEnumerable<(string Option, int Value, int Most)> Numbers(WorkerOptions options) =>
    [
        (nameof(options.MaxQueryLength), options.MaxQueryLength, 10_000),
        (nameof(options.MaxTop), options.MaxTop, 1_000),
        (nameof(options.MaxFrom), options.MaxFrom, 50_000),
        (nameof(options.MaxDocumentLength), options.MaxDocumentLength, 100_000_000),
    ];

    private static string? EquivalencesProblem(string path)
    {
        if (path.Length == 0)
            return null;
        try
        {
            NameEquivalences.ReadFile(path);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            return e.Message;
        }
    }

    private static bool IsInside(string path, string folder)
    {
        var relative = Path.GetRelativePath(folder, path);
        return relative == "." || !(relative.StartsWith("..", StringComparison.Ordinal) || Path.IsPathRooted(relative));
    }
}
