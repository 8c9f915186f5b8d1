using SearchCore.Analysis;
using SearchCore.Analysis.Composition;
using SearchCore.Exceptions;

namespace SearchCore.Fuzzing.Texts;

/// <summary>Configurations of analyzers: refused with a reason, or good for any text.</summary>
internal sealed class AnalyzerJsonTarget() : TextTarget("analyzer-json", ConfigurationGrammar.Analyzers)
{
    private const string Sample =
        "The l'été Wi-Fi2000's <b>a b</b>&amp;c tv/x/y hte O'Neill's \uD83D\uDE00\uD800 漢字かな ＡＢＣ ﷺ محمد Ελλάς İstanbul'da 3.14 a@b.org http://c.net/d?e=f \u0301\u200D";

    protected override void Run(string text)
    {
        Analyzer analyzer;
        try
        {
            analyzer = AnalyzerRegistry.Shared.Create(text);
        }
        catch (AnalyzerConfigurationException)
        {
            return;
        }

        foreach (var sample in new[] { Sample, text[..Math.Min(text.Length, 300)], "" })
        {
            var last = 0;
            foreach (var token in analyzer.Analyze("body", sample))
            {
                if (token.StartOffset < 0 || token.EndOffset < token.StartOffset || token.EndOffset > sample.Length)
                    throw new InvalidOperationException($"The word '{token.Term}' has the offsets {token.StartOffset} to {token.EndOffset} in a text of {sample.Length}.");
                last++;
            }

            analyzer.Normalize("body", sample);
        }
    }
}
