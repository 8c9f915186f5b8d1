using System.Text.Json;
using System.Text.Json.Serialization;
using SearchCore.Analysis.Transliteration;
using SearchCore.Names;

namespace SearchCore;

/// <summary>Writes the settings for names that differ from the usual ones, and reads them back; what is not written is as usual.</summary>
internal sealed class NameOptionsConverter : JsonConverter<NameOptions>
{
    private static readonly (string Name, Func<NameRules, bool> Get, Func<NameRules, bool, NameRules> Set)[] Rules =
    [
        ("articles", rules => rules.Articles, (rules, value) => rules with { Articles = value }),
        ("joinedArticles", rules => rules.JoinedArticles, (rules, value) => rules with { JoinedArticles = value }),
        ("doubledLetters", rules => rules.DoubledLetters, (rules, value) => rules with { DoubledLetters = value }),
        ("allReadings", rules => rules.AllReadings, (rules, value) => rules with { AllReadings = value }),
        ("neighbouringKeys", rules => rules.NeighbouringKeys, (rules, value) => rules with { NeighbouringKeys = value }),
        ("learnedWeights", rules => rules.LearnedWeights, (rules, value) => rules with { LearnedWeights = value }),
        ("lengthRule", rules => rules.LengthRule, (rules, value) => rules with { LengthRule = value }),
        ("particles", rules => rules.Particles, (rules, value) => rules with { Particles = value }),
        ("endings", rules => rules.Endings, (rules, value) => rules with { Endings = value }),
        ("wordOrder", rules => rules.WordOrder, (rules, value) => rules with { WordOrder = value }),
        ("initials", rules => rules.Initials, (rules, value) => rules with { Initials = value }),
    ];

    private static readonly (string Name, Func<NameOptions, bool> Get, Func<NameOptions, bool, NameOptions> Set)[] Switches =
    [
        ("withinScript", options => options.WithinScript, (options, value) => options with { WithinScript = value }),
        ("acrossScripts", options => options.AcrossScripts, (options, value) => options with { AcrossScripts = value }),
        ("joinedWords", options => options.JoinedWords, (options, value) => options with { JoinedWords = value }),
        ("corroboration", options => options.Corroboration, (options, value) => options with { Corroboration = value }),
        .. Rules.Select(rule => (rule.Name,
            new Func<NameOptions, bool>(options => rule.Get(options.Rules)),
            new Func<NameOptions, bool, NameOptions>((options, value) => options with { Rules = rule.Set(options.Rules, value) }))),
    ];

    private static readonly (string Name, Func<NameOptions, double> Get, Func<NameOptions, double, NameOptions> Set)[] Numbers =
    [
        ("threshold", options => options.Threshold, (options, value) => options with { Threshold = value }),
        ("spellingBoost", options => options.SpellingBoost, (options, value) => options with { SpellingBoost = (float)value }),
        ("scriptBoost", options => options.ScriptBoost, (options, value) => options with { ScriptBoost = (float)value }),
        ("equivalenceBoost", options => options.EquivalenceBoost, (options, value) => options with { EquivalenceBoost = (float)value }),
        ("maxVariants", options => options.MaxVariants, (options, value) => options with { MaxVariants = ToInt(value) }),
        ("maxWords", options => options.MaxWords, (options, value) => options with { MaxWords = ToInt(value) }),
        ("maxCandidates", options => options.MaxCandidates, (options, value) => options with { MaxCandidates = ToInt(value) }),
    ];

    public override NameOptions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("The settings for names have to be an object.");
        var read = NameOptions.Default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString()!;
            reader.Read();
            read = Set(read, name, ref reader);
        }

        return read;
    }

    public override void Write(Utf8JsonWriter writer, NameOptions value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, get, _) in Switches)
        {
            if (get(value) != get(NameOptions.Default))
                writer.WriteBoolean(name, get(value));
        }

        foreach (var (name, get, _) in Numbers)
        {
            if (get(value) != get(NameOptions.Default))
                writer.WriteNumber(name, get(value));
        }

        writer.WriteEndObject();
    }

    private static NameOptions Set(NameOptions options, string name, ref Utf8JsonReader reader)
    {
        var isSwitch = reader.TokenType is JsonTokenType.True or JsonTokenType.False;
        if (isSwitch && Switches.FirstOrDefault(entry => entry.Name == name) is { Set: { } flip })
            return flip(options, reader.GetBoolean());
        if (reader.TokenType == JsonTokenType.Number && Numbers.FirstOrDefault(entry => entry.Name == name) is { Set: { } number })
            return number(options, reader.GetDouble());
        throw new JsonException($"There is no setting '{name}' of this kind for names.");
    }

    private static int ToInt(double value) =>
        value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue ? (int)value : throw new JsonException($"{value} has to be a whole number.");
}
