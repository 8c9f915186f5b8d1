using SearchCore.Comparison.Corpus;

namespace SearchCore.Benchmarks.Names;

/// <summary>The names that are looked up: well-known ones of all scripts, very short ones, and words of the vocabulary as they are and mutated.</summary>
internal static class NameQueries
{
    private const ulong Stream = 1;

    /// <summary>Real names, from two letters to twenty.</summary>
    public static string[] WellKnown { get; } =
    [
        "Li", "Ur", "Zor", "Sur", "Homs", "Hama", "Ali", "Omar", "Sara", "Amal", "Assad", "Idlib", "Aleppo", "Damascus", "Raqqa", "Latakia", "Tartus",
        "Muhammad", "Abdurrahman", "Khrushchev", "Tchaikovsky", "Dostoevsky", "Rostropovich", "Shevchenko", "Zaporizhzhia", "Dnipropetrovsk", "Albukamal",
        "Deirezzor", "Yekaterinburg", "Nizhnevartovsk", "Konstantinopoulos", "Papadimitrakopoulos", "Wolfeschlegelstein", "Qaraqosh", "Gaziantep",
        "Ош", "Яр", "Сара", "Омар", "Хомс", "Ракка", "Идлиб", "Москва", "Алеппо", "Дамаск", "Латакия", "Хрущёв", "Чайковский", "Достоевский",
        "Екатеринбург", "Днепропетровск", "Преображенский", "حمص", "علي", "صور", "عمر", "سارة", "حلب", "محمد", "دمشق", "الرقة", "إدلب", "اللاذقية",
        "طرطوس", "ديرالزور", "عبدالرحمن", "القامشلي", "شوستاكوفيتش", "צור", "חיפה", "ירושלים", "טשרניחובסקי", "Κως", "Πάρος", "Αθήνα", "Θεσσαλονίκη",
        "Παπαδόπουλος", "Երևան", "თბილისი",
    ];

    private static readonly char[] Consonants = [.. "bdfgklmnprstz"];
    private static readonly char[] Vowels = [.. "aeiou"];

    /// <summary>Makes the list, in an order that mixes all kinds.</summary>
    /// <param name="vocabulary">The words of the index.</param>
    /// <param name="count">How many names at least.</param>
    /// <param name="seed">What the choice depends on.</param>
    public static string[] Create(NameVocabulary vocabulary, int count, ulong seed)
    {
        var random = SplitMix.For(seed, Stream);
        var queries = new List<string>(WellKnown);
        foreach (var consonant in Consonants)
        {
            var vowel = Vowels[random.Next(Vowels.Length)];
            queries.Add($"{char.ToUpperInvariant(consonant)}{vowel}");
            queries.Add($"{char.ToUpperInvariant(consonant)}{vowel}{Consonants[random.Next(Consonants.Length)]}");
            queries.Add($"{char.ToUpperInvariant(consonant)}{vowel}{Consonants[random.Next(Consonants.Length)]}{vowel}");
        }

        var real = vocabulary.CorpusCount > 0 ? vocabulary.CorpusCount : vocabulary.Words.Count;
        while (queries.Count < count)
        {
            var word = vocabulary.Words[random.Next(real)];
            queries.Add(random.Next(2) == 0 ? word : vocabulary.Mutate(word));
        }

        for (var i = queries.Count - 1; i > 0; i--)
        {
            var other = random.Next(i + 1);
            (queries[i], queries[other]) = (queries[other], queries[i]);
        }

        return [.. queries];
    }
}
