using System.Globalization;

namespace SearchCore.Fuzzing;

/// <summary>What the command line says.</summary>
internal sealed record FuzzArguments
{
    public const string Usage =
        """
        SearchCore.Fuzzing --target NAME [--seconds N] [--cases N] [--seed S] [--corpus FOLDER]
        SearchCore.Fuzzing --target NAME --replay FILE

        NAME is a target, 'texts' or 'files' for all of a kind, or 'all'. Each runs for N seconds (60) or cases, whichever is first.
        Inputs that were not borne are saved in FOLDER (fuzzing), each with what happened; --replay runs one of them again.
        """;

    /// <summary>A target's name, or that of several.</summary>
    public required string Target { get; init; }

    /// <summary>How long each target runs.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many cases each target runs at most.</summary>
    public long Cases { get; init; } = long.MaxValue;

    /// <summary>What the cases follow from.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>Where failing inputs go.</summary>
    public string Corpus { get; init; } = "fuzzing";

    /// <summary>An input to run instead of new ones.</summary>
    public string? Replay { get; init; }

    /// <summary>Reads the command line; null with a problem when it is not understood.</summary>
    public static FuzzArguments? Parse(string[] args, out string problem)
    {
        var read = new FuzzArguments { Target = "" };
        problem = "A target has to be named.";
        for (var i = 0; i + 1 < args.Length; i += 2)
        {
            var value = args[i + 1];
            var isNumber = long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number);
            switch (args[i])
            {
                case "--target":
                    read = read with { Target = value };
                    break;
                case "--corpus":
                    read = read with { Corpus = value };
                    break;
                case "--replay":
                    read = read with { Replay = value };
                    break;
                case "--seconds" when isNumber:
                    read = read with { Time = TimeSpan.FromSeconds(number) };
                    break;
                case "--cases" when isNumber:
                    read = read with { Cases = number };
                    break;
                case "--seed" when isNumber && number <= int.MaxValue:
                    read = read with { Seed = (int)number };
                    break;
                default:
                    problem = $"'{args[i]} {value}' is not understood.";
                    return null;
            }
        }

        return read.Target.Length > 0 && args.Length % 2 == 0 ? read : null;
    }
}
