using SearchCore.Analysis.Transliteration;

namespace SearchCore.NameLearning;

/// <summary>The weights as the source file that the library is compiled with.</summary>
internal static class WeightFile
{
    private const string Start = """"
        // Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
        namespace SearchCore.Analysis.Transliteration;

        internal static class SoundWeightTable
        {
            public const string Lines = """

        """";

    private const string End = """"
                """;
        }

        """";

    public static string Write(SoundWeights weights) =>
        Start + string.Concat(SoundWeightText.Write(weights).TrimEnd('\n').Split('\n').Select(line => $"        {line}\n")) + End;
}
