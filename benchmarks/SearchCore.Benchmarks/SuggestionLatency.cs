using System.Diagnostics;
using System.Globalization;

namespace SearchCore.Benchmarks;

/// <summary>Measures how long suggestions take in an index with a million different words: <c>suggestions [words]</c>.</summary>
internal static class SuggestionLatency
{
    private const int Seed = 11;

    /// <summary>Measures.</summary>
    /// <param name="output">Takes the figures.</param>
    /// <param name="words">How many different words the index has.</param>
    /// <param name="calls">How often each kind is asked for.</param>
    public static async Task RunAsync(TextWriter output, int words, int calls)
    {
        var corpus = new SuggestionCorpus(Seed, words);
        await using var index = await corpus.BuildAsync(names: true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{index.GetStatistics().TermCounts[SuggestionCorpus.Field]} words, {calls} calls each; microseconds"));
        output.WriteLine("what\tfirst\tmedian\tp99\tmost");
        for (var letters = 1; letters <= 6; letters++)
        {
            var length = letters;
            Measure($"word, {letters} letters", () => corpus.Beginning(length), text => index.Suggest(Words(text, maxEdits: 0)));
        }

        Measure("word, 4 letters, 1 wrong", () => corpus.Misspelled(corpus.Beginning(4)), text => index.Suggest(Words(text, maxEdits: 1)));
        Measure("word, 7 letters, 1 wrong", () => corpus.Misspelled(corpus.Beginning(7)), text => index.Suggest(Words(text, maxEdits: 1)));
        Measure("word, 7 letters, 2 wrong", () => corpus.Misspelled(corpus.Misspelled(corpus.Beginning(7))), text => index.Suggest(Words(text, maxEdits: 2)));
        Measure("value, 4 letters", () => corpus.Beginning(4), text => index.Suggest(new SuggestRequest(text) { CompleteWords = false, MatchNames = false }));
        Measure("name", () => SuggestionCorpus.Capitalize(corpus.Misspelled(corpus.Word())), text => index.Suggest(new SuggestRequest(text) { CompleteWords = false, CompleteValues = false }));
        Measure("name's spellings only", () => SuggestionCorpus.Capitalize(corpus.Misspelled(corpus.Word())), text => index.FindVariants(SuggestionCorpus.Field, text));
        Measure("all, 4 letters", () => corpus.Beginning(4), text => index.Suggest(new SuggestRequest(text)));
        Measure("correction, 1 wrong", () => corpus.Misspelled(corpus.Word()), text => index.Correct(text));
        Measure("correction, 2 wrong", () => corpus.Misspelled(corpus.Misspelled(corpus.Word())), text => index.Correct(text));

        void Measure(string what, Func<string> next, Action<string> call) => Write(output, what, Time(calls, next, call));
    }

    private static SuggestRequest Words(string text, int maxEdits) =>
        new(text) { CompleteValues = false, MatchNames = false, MaxEdits = maxEdits };

    private static long[] Time(int calls, Func<string> next, Action<string> call)
    {
        var ticks = new long[calls];
        for (var i = 0; i < ticks.Length; i++)
        {
            var text = next();
            var start = Stopwatch.GetTimestamp();
            call(text);
            ticks[i] = Stopwatch.GetTimestamp() - start;
        }

        return ticks;
    }

    private static void Write(TextWriter output, string what, long[] ticks)
    {
        var first = ticks[0];
        Array.Sort(ticks);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}\t{Microseconds(first):F0}\t{Microseconds(ticks[ticks.Length / 2]):F0}\t{Microseconds(ticks[ticks.Length * 99 / 100]):F0}\t{Microseconds(ticks[^1]):F0}"));
    }

    private static double Microseconds(long ticks) => ticks * 1e6 / Stopwatch.Frequency;
}
