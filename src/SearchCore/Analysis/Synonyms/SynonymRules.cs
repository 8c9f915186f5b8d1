namespace SearchCore.Analysis.Synonyms;

/// <summary>Reads synonyms out of texts in two formats.</summary>
public static class SynonymRules
{
    /// <summary>Reads Solr's format: <c>tv, television</c> (each stands for all), <c>teh, hte =&gt; the</c> (the right for the left), <c>#</c> a remark.</summary>
    /// <param name="text">The text; a backslash keeps the sign behind it from having a meaning.</param>
    /// <param name="analyzer">Cuts the phrases into words, as the field's analyzer without synonyms does; null for white space alone.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="FormatException">A line is not of the format; the message names it.</exception>
    public static IReadOnlyList<SynonymRule> ParseSolr(string text, Analyzer? analyzer = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = new List<SynonymRule>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] == '#')
                continue;
            var sides = SplitOutside(trimmed, "=>");
            if (sides.Count > 2)
                throw new FormatException($"Line {number} of the synonyms has more than one '=>'.");
            var inputs = ToPhrases(sides[0], analyzer, number);
            if (sides.Count == 2)
                AddAll(rules, inputs, CheckCount(ToPhrases(sides[1], analyzer, number), number));
            else
                AddEach(rules, CheckCount(inputs, number));
        }

        return rules;
    }

    /// <summary>Reads the synonyms of WordNet's Prolog file: <c>s(100000002,1,'being',n,1,1).</c> Words of one set stand for each other.</summary>
    /// <param name="text">The text.</param>
    /// <param name="analyzer">Cuts the phrases into words; null for white space alone.</param>
    /// <returns>The rules.</returns>
    /// <exception cref="FormatException">A line is not of the format; the message names it.</exception>
    public static IReadOnlyList<SynonymRule> ParseWordNet(string text, Analyzer? analyzer = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rules = new List<SynonymRule>();
        var set = new List<string[]>();
        var setName = "";
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var trimmed = line.Trim();
            if (trimmed.Length == 0)
                continue;
            var comma = trimmed.IndexOf(',', StringComparison.Ordinal);
            var open = trimmed.IndexOf('\'', StringComparison.Ordinal);
            var close = trimmed.LastIndexOf('\'');
            if (!trimmed.StartsWith("s(", StringComparison.Ordinal) || comma < 3 || open < comma || close <= open + 1)
                throw new FormatException($"Line {number} of the synonyms is not of WordNet's form s(set,number,'word',…).");
            var name = trimmed[2..comma];
            if (name != setName)
            {
                AddEach(rules, set);
                set = [];
                setName = name;
            }

            // A quotation mark in a word is written twice.
            set.Add(ToWords(trimmed[(open + 1)..close].Replace("''", "'", StringComparison.Ordinal), analyzer, number));
            CheckCount(set, number);
        }

        AddEach(rules, set);
        return rules;
    }

    /// <summary>Each of n phrases that stand for each other needs n - 1 rules, so a long line would make millions.</summary>
    private static List<string[]> CheckCount(List<string[]> phrases, int number) => phrases.Count <= SynonymMap.MaxOutputs
        ? phrases
        : throw new FormatException($"Line {number} of the synonyms gives more than {SynonymMap.MaxOutputs} synonyms to a phrase.");

    private static void AddEach(List<SynonymRule> rules, List<string[]> phrases)
    {
        foreach (var input in phrases)
            AddAll(rules, [input], phrases.Where(output => !ReferenceEquals(output, input) && !output.SequenceEqual(input)), keepsInput: true);
    }

    private static void AddAll(List<SynonymRule> rules, IEnumerable<string[]> inputs, IEnumerable<string[]> outputs, bool keepsInput = false)
    {
        var all = outputs.ToList();
        foreach (var input in inputs)
        {
            // A phrase that stands for itself among others is kept.
            var keeps = keepsInput || all.Exists(output => output.SequenceEqual(input));
            rules.AddRange(all.Where(output => !output.SequenceEqual(input)).Select(output => new SynonymRule(input, output, keeps)));
        }
    }

    private static List<string[]> ToPhrases(string side, Analyzer? analyzer, int number) =>
        [.. SplitOutside(side, ",").Where(phrase => phrase.Trim().Length > 0).Select(phrase => ToWords(Unescape(phrase.Trim()), analyzer, number))];

    private static string[] ToWords(string phrase, Analyzer? analyzer, int number)
    {
        var words = analyzer is null
            ? phrase.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            : [.. analyzer.Analyze("", phrase).Select(token => token.Term)];
        return words.Length > 0 ? words : throw new FormatException($"Line {number} of the synonyms: the analyzer leaves no word of '{phrase}'.");
    }

    /// <summary>Splits at a sign that has no backslash in front of it.</summary>
    private static List<string> SplitOutside(string text, string sign)
    {
        var parts = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\')
            {
                i++;
            }
            else if (text.AsSpan(i).StartsWith(sign, StringComparison.Ordinal))
            {
                parts.Add(text[start..i]);
                i += sign.Length - 1;
                start = i + 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }

    private static string Unescape(string text)
    {
        var unescaped = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && i + 1 < text.Length)
                i++;
            unescaped.Append(text[i]);
        }

        return unescaped.ToString();
    }
}
