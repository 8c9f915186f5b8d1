using System.Globalization;

namespace SearchCore.NameMeasuring;

/// <summary>What the command was asked to do.</summary>
/// <param name="Folder">The folder to be measured.</param>
/// <param name="Sample">Which part of the groups is measured, over 0 and up to 1.</param>
/// <param name="JsonFile">Where the machine-readable form goes, or null.</param>
/// <param name="WordsFile">A word a line: the common words that are indexed beside the names, or null.</param>
internal sealed record CommandLine(string Folder, double Sample, string? JsonFile, string? WordsFile)
{
    /// <summary>How the command is called.</summary>
    public const string Usage = "Usage: <folder> [--sample 0.3] [--json FILE] [--words FILE]";

    /// <summary>Reads the arguments.</summary>
    /// <returns>The command, or null when the arguments are not understood.</returns>
    public static CommandLine? Parse(string[] args)
    {
        if (args.Length % 2 == 0 || !Directory.Exists(args[0]))
            return null;
        var command = new CommandLine(args[0], 1, null, null);
        for (var i = 1; i < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--sample" when double.TryParse(args[i + 1], CultureInfo.InvariantCulture, out var sample) && sample is > 0 and <= 1:
                    command = command with { Sample = sample };
                    break;
                case "--json":
                    command = command with { JsonFile = args[i + 1] };
                    break;
                case "--words" when File.Exists(args[i + 1]):
                    command = command with { WordsFile = args[i + 1] };
                    break;
                default:
                    return null;
            }
        }

        return command;
    }
}
