using System.Globalization;

namespace SearchCore.NameMeasuring;

/// <summary>What the command was asked to do.</summary>
/// <param name="Folder">The folder to be measured.</param>
internal sealed record MeasuringCommand(string Folder)
{
    /// <summary>How the command is called.</summary>
    public static string Usage { get; } =
        "Usage: <folder> [--sample 0.3] [--json FILE] [--words FILE] [--without RULE]... [--ablation]\nRules: " + string.Join(", ", LeftOut.Rules);

    /// <summary>Which part of the groups is measured, over 0 and up to 1.</summary>
    public double Sample { get; private init; } = 1;

    /// <summary>Where the machine-readable form goes, or null.</summary>
    public string? JsonFile { get; private init; }

    /// <summary>A word a line: the common words that are indexed beside the names, or null.</summary>
    public string? WordsFile { get; private init; }

    /// <summary>The rules that are left out.</summary>
    public IReadOnlyList<string> Without { get; private init; } = [];

    /// <summary>Whether each rule is left out in its turn, for one table of what they are worth.</summary>
    public bool IsAblation { get; private init; }

    /// <summary>Reads the arguments.</summary>
    /// <returns>The command, or null when the arguments are not understood.</returns>
    public static MeasuringCommand? Parse(string[] args)
    {
        if (args.Length == 0 || !Directory.Exists(args[0]))
            return null;
        MeasuringCommand? command = new MeasuringCommand(args[0]);
        for (var i = 1; i < args.Length && command is not null; i++)
        {
            if (args[i] == "--ablation")
                command = command with { IsAblation = true };
            else
                command = i + 1 < args.Length ? command.With(args[i], args[++i]) : null;
        }

        return command;
    }

    private MeasuringCommand? With(string option, string value) => option switch
    {
        "--sample" when double.TryParse(value, CultureInfo.InvariantCulture, out var sample) && sample is > 0 and <= 1 => this with { Sample = sample },
        "--json" => this with { JsonFile = value },
        "--words" when File.Exists(value) => this with { WordsFile = value },
        "--without" when LeftOut.Rules.Contains(value) => this with { Without = [.. Without, value] },
        _ => null,
    };
}
