using SearchCore.Names;

namespace SearchCore.NameMeasuring;

/// <summary>Leaves rules out of the settings for names, to see what they are worth.</summary>
internal static class LeftOut
{
    private static readonly Dictionary<string, Func<NameOptions, NameOptions>> ByName = new(StringComparer.Ordinal)
    {
        ["articles"] = options => options with { Rules = options.Rules with { Articles = false } },
        ["joined-articles"] = options => options with { Rules = options.Rules with { JoinedArticles = false } },
        ["joined-words"] = options => options with { JoinedWords = false },
        ["doubled-letters"] = options => options with { Rules = options.Rules with { DoubledLetters = false } },
        ["endings"] = options => options with { Rules = options.Rules with { Endings = false } },
        ["lattice"] = options => options with { Rules = options.Rules with { AllReadings = false } },
        ["neighbouring-keys"] = options => options with { Rules = options.Rules with { NeighbouringKeys = false } },
        ["learned-weights"] = options => options with { Rules = options.Rules with { LearnedWeights = false } },
        ["length-rule"] = options => options with { Rules = options.Rules with { LengthRule = false } },
        ["particles"] = options => options with { Rules = options.Rules with { Particles = false } },
        ["word-order"] = options => options with { Rules = options.Rules with { WordOrder = false } },
        ["initials"] = options => options with { Rules = options.Rules with { Initials = false } },
        ["corroboration"] = options => options with { Corroboration = false },
    };

    /// <summary>The rules that can be left out.</summary>
    public static IReadOnlyCollection<string> Rules => ByName.Keys;

    /// <summary>The usual settings without some rules.</summary>
    /// <param name="rules">Names of <see cref="Rules"/>.</param>
    public static NameOptions Without(IEnumerable<string> rules) =>
        rules.Aggregate(NameOptions.Default, (options, rule) => ByName[rule](options));
}
