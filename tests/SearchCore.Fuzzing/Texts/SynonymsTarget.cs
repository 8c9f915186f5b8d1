using SearchCore.Analysis.Synonyms;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Fuzzing.Texts;

/// <summary>Files of synonyms in both formats: read, or refused with the line; and words run through what was read.</summary>
internal sealed class SynonymsTarget() : TextTarget("synonyms", ConfigurationGrammar.Synonyms)
{
    protected override void Run(string text)
    {
        Try(() => SynonymRules.ParseSolr(text), text);
        Try(() => SynonymRules.ParseWordNet(text), text);
        Try(() => SynonymRules.ParseSolr(text, SearchedIndex.Analyzer), text);
    }

    private static void Try(Func<IReadOnlyList<SynonymRule>> parse, string text)
    {
        SynonymMap map;
        try
        {
            map = new SynonymMap(parse());
        }
        catch (Exception exception) when (exception is FormatException || exception.GetType() == typeof(ArgumentException))
        {
            return;
        }

        foreach (var isFlat in new[] { true, false })
        {
            var stream = new SynonymFilter(new WhitespaceTokenizer(), map, isFlat);
            stream.Reset($"a tv a b c teh {text}".AsMemory());
            while (stream.MoveNext())
            {
                if (stream.Token.PositionLength < 1)
                    throw new InvalidOperationException("A word has to take at least one position.");
            }
        }
    }
}
