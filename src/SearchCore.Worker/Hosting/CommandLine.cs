namespace SearchCore.Worker.Hosting;

/// <summary>The worker's command line.</summary>
internal static class CommandLine
{
    public const string Usage = """
        Follows a folder and lets you search it.

        Usage: SearchCore.Worker [options]

          --folder <path>     the folder to search (default: seeds)
          --index <path>      where the index is kept (default: data/index)
          --address <url>     where to answer (default: http://127.0.0.1:5080)
          --help              this text

        Every other setting has the form --SearchCore:Name=value, such as --SearchCore:Sync:MaxFileBytes=1000000,
        and can be given in appsettings.json or as an environment variable, such as SearchCore__Sync__MaxFileBytes.
        """;

    /// <summary>The short names of settings.</summary>
    public static readonly IReadOnlyDictionary<string, string> Switches = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["--folder"] = $"{WorkerOptions.Section}:{nameof(WorkerOptions.Folder)}",
        ["--index"] = $"{WorkerOptions.Section}:{nameof(WorkerOptions.Index)}",
        ["--address"] = $"{WorkerOptions.Section}:{nameof(WorkerOptions.Address)}",
    };

    public static bool AsksForHelp(IEnumerable<string> args) => args.Any(arg => arg is "--help" or "-h" or "-?" or "/?");

    /// <summary>What is wrong with the arguments, or null. The configuration itself takes no notice of a name that it does not know.</summary>
    public static string? Problem(IReadOnlyList<string> args)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var name = args[i].Split('=')[0];
            if (!name.StartsWith("--", StringComparison.Ordinal))
                return $"'{args[i]}' is not an option. See --help.";
            if (!Switches.ContainsKey(name) && !name.Contains(':', StringComparison.Ordinal))
                return $"The option {name} is not known. See --help.";
            if (args[i].Contains('=', StringComparison.Ordinal))
                continue;
            if (++i == args.Count)
                return $"The option {name} needs a value.";
        }

        return null;
    }
}
