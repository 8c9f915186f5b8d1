using System.Globalization;
using System.Text;
using SearchCore.Comparison.Corpus;

namespace SearchCore.Benchmarks.Names;

/// <summary>Distinct words that look like names of several scripts and romanizations. The same seed and corpus give the same words.</summary>
/// <remarks>
/// Without a corpus all are made of syllables. With one, its words come first; the others are made by putting the front of one behind which the
/// end of another goes, so that lengths, letters and shared keys are those of real names.
/// </remarks>
internal sealed class NameVocabulary
{
    private const double MutationShare = 0.3;
    private const int MaxLength = 20;
    private const int MostInVain = 20;
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "y", "а", "е", "и", "о", "у", "ы", "ا", "و", "ي", "α", "ε", "ι", "ο"];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];
    private SplitMix _random;

    /// <summary>Makes words.</summary>
    /// <param name="count">How many.</param>
    /// <param name="seed">What they depend on.</param>
    /// <param name="corpus">Names to begin with and to make others of; none for invented syllables.</param>
    public NameVocabulary(int count, ulong seed, IReadOnlyList<string> corpus)
    {
        _random = SplitMix.For(seed, 0);
        foreach (var name in corpus)
            Add(name);
        CorpusCount = Math.Min(count, _words.Count);
        var byScript = _words.Where(word => word.Length > 3).GroupBy(FirstBlock).Select(group => group.ToArray()).Where(group => group.Length > 1).ToArray();
        var inVain = 0;
        while (_words.Count < count)
        {
            // A small corpus gives only so many words.
            var word = byScript.Length == 0 || inVain > MostInVain ? Invent() : Recombine(byScript);
            var before = _words.Count;
            Add(_random.NextDouble() < MutationShare ? Mutate(word) : word);
            inVain = _words.Count > before ? 0 : inVain + 1;
        }
    }

    /// <summary>The words, those of the corpus first.</summary>
    public IReadOnlyList<string> Words => _words;

    /// <summary>How many of the words are the corpus'.</summary>
    public int CorpusCount { get; }

    /// <summary>Writes a name a little differently, as another author would.</summary>
    public string Mutate(string word)
    {
        var place = _random.Next(word.Length);
        var letter = word[place].ToString();
        return _random.Next(3) switch
        {
            0 when Vowels.Contains(letter, StringComparer.Ordinal) => word[..place] + Vowels.Where(vowel => FirstBlock(vowel) == FirstBlock(letter)).ElementAt(_random.Next(4) % 3) + word[(place + 1)..],
            1 => word[..place] + letter + word[place..],
            _ when word.Length > 4 => word.Remove(place, 1),
            _ => word,
        };
    }

    /// <summary>Which 256 characters the first one is of: enough to tell scripts apart.</summary>
    private static int FirstBlock(string word) => word[0] < 0x300 ? 0 : word[0] >> 8;

    private void Add(string word)
    {
        var lower = word.ToLowerInvariant();
        if (lower.Length is > 1 and <= MaxLength && _seen.Add(lower))
            _words.Add(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(lower));
    }

    private string Recombine(string[][] byScript)
    {
        // Scripts come as often as the corpus has them.
        var start = _words[_random.Next(CorpusCount)];
        var others = byScript.FirstOrDefault(group => FirstBlock(group[0]) == FirstBlock(start)) ?? byScript[0];
        var end = others[_random.Next(others.Length)];
        return start[..((start.Length + _random.Next(2)) / 2)] + end[(end.Length / 2)..].ToLowerInvariant();
    }

    private string Invent()
    {
        var share = _random.Next(NameSyllables.All.Sum(syllables => syllables.Share));
        var way = NameSyllables.All.First(syllables => (share -= syllables.Share) < 0);
        var word = new StringBuilder(Draw(way.Starts));
        var count = 1 + _random.Next(2) + _random.Next(2) + _random.Next(2);
        if (_random.Next(6) == 0)
            word.Append(Draw(way.Vowels));
        for (var i = 0; i < count; i++)
            word.Append(Draw(way.Onsets)).Append(Draw(way.Vowels)).Append(Draw(way.Codas));
        return word.Append(Draw(way.Endings)).ToString();
    }

    private string Draw(string[] parts) => parts[_random.Next(parts.Length)];
}
