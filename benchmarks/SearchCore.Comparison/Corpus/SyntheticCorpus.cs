using System.Text;

namespace SearchCore.Comparison.Corpus;

/// <summary>Documents made of invented words, some frequent and most rare as in a language. Document n depends on the seed and n only.</summary>
internal sealed class SyntheticCorpus
{
    private const double ZipfExponent = 1.07;
    private const int ShortestDocument = 5;
    private const int LongestDocument = 160;
    private const int NameEvery = 7;

    private static readonly string[] Onsets = ["b", "d", "f", "g", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "st", "tr"];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ou"];
    private static readonly string[] Codas = ["", "n", "r", "l", "s"];

    private static readonly string[] Names =
    [
        "Deir ez-Zor", "Dayr az-Zawr", "Deir Ezzor", "دير الزور", "Дейр-эз-Зор", "Aleppo", "Halab", "حلب", "Latakia", "Al-Ladhiqiyah",
        "Muhammad", "Mohammed", "محمد", "Мухаммед", "Sergei", "Sergey", "Сергей", "Idlib", "Irbid", "Homs",
    ];

    private readonly ulong _seed;
    private readonly double[] _cumulative;

    public SyntheticCorpus(ulong seed, int vocabularySize = 20_000)
    {
        _seed = seed;
        _cumulative = new double[vocabularySize];
        var total = 0.0;
        for (var rank = 0; rank < vocabularySize; rank++)
            _cumulative[rank] = total += 1 / Math.Pow(rank + 2.7, ZipfExponent);
    }

    /// <summary>The word of a rank; rank 0 is the most frequent.</summary>
    public static string Word(int rank)
    {
        var word = new StringBuilder();
        var rest = rank;
        do
        {
            word.Append(Onsets[rest % Onsets.Length]);
            rest /= Onsets.Length;
            word.Append(Vowels[rest % Vowels.Length]);
            rest /= Vowels.Length;
            word.Append(Codas[rest % Codas.Length]);
            rest /= Codas.Length;
        }
        while (rest > 0);
        return word.ToString();
    }

    /// <summary>The text of a document.</summary>
    /// <param name="number">Its number, 0 or more.</param>
    public string Text(int number)
    {
        var random = SplitMix.For(_seed, (ulong)number);
        var length = ShortestDocument + random.Next(LongestDocument - ShortestDocument);
        var text = new StringBuilder();
        for (var i = 0; i < length; i++)
            text.Append(DrawWord(ref random)).Append(i % 12 == 11 ? ". " : " ");
        if (number % NameEvery == 0)
            text.Append(Names[random.Next(Names.Length)]);
        return text.ToString();
    }

    private string DrawWord(ref SplitMix random)
    {
        var rank = Array.BinarySearch(_cumulative, random.NextDouble() * _cumulative[^1]);
        return Word(rank < 0 ? ~rank : rank);
    }
}
