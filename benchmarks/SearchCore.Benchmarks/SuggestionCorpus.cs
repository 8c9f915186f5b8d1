using SearchCore.Store;

namespace SearchCore.Benchmarks;

/// <summary>An index with a million different words, a few of them frequent, and what people type who look for them.</summary>
internal sealed class SuggestionCorpus
{
    public const string Field = "title";
    private const int WordsOfDocument = 10;
    private const int FrequentWords = 20_000;
    private static readonly string[] Beginnings = ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "sh", "kh", "br", "tr", "st"];
    private static readonly string[] Middles = ["a", "e", "i", "o", "u", "ai", "ou", "ar", "er", "in", "on", "al"];
    private readonly Random _random;
    private readonly string[] _words;

    public SuggestionCorpus(int seed, int words)
    {
        _random = new Random(seed);
        var distinct = new HashSet<string>(words, StringComparer.Ordinal);
        while (distinct.Count < words)
            distinct.Add(NewWord());
        _words = [.. distinct];
    }

    /// <summary>Writes the index: each word is in at least one document, every fifth occurrence is of a frequent word.</summary>
    public async Task<SearchIndex> BuildAsync(bool names)
    {
        var index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(fields => fields.Text(Field, names: names)));
        foreach (var words in _words.Chunk(WordsOfDocument))
        {
            var frequent = Enumerable.Range(0, WordsOfDocument / 4).Select(_ => _words[(int)(Math.Min(FrequentWords, _words.Length) * Math.Pow(_random.NextDouble(), 3))]);
            index.Put(new SearchDocument { { Field, string.Join(' ', words.Concat(frequent).Select(Capitalize)) } });
        }

        await index.MergeAsync();
        return index;
    }

    /// <summary>A word of the index.</summary>
    public string Word() => _words[_random.Next(_words.Length)];

    /// <summary>The first letters of a word.</summary>
    public string Beginning(int letters) => Word() is var word && word.Length > letters ? word[..letters] : word;

    /// <summary>A word with one wrong letter behind the first.</summary>
    public string Misspelled(string word)
    {
        var letters = word.ToCharArray();
        letters[_random.Next(1, letters.Length)] = (char)('a' + _random.Next(26));
        return new string(letters);
    }

    /// <summary>Only words with a capital letter can be names.</summary>
    public static string Capitalize(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string NewWord()
    {
        var word = string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => Pick(Beginnings) + Pick(Middles)));
        return _random.Next(2) == 0 ? word : word + Pick(Beginnings)[..1];
    }

    private string Pick(string[] parts) => parts[_random.Next(parts.Length)];
}
