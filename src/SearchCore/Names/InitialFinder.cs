using System.Text;
using SearchCore.Analysis.Transliteration;
using SearchCore.Analysis.Transliteration.Tables;
using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Names;

/// <summary>Lists the names of an index that an initial may stand for, the most frequent ones.</summary>
/// <param name="reader">The index.</param>
/// <param name="field">The text field.</param>
/// <param name="rules">By which rules names are read.</param>
internal sealed class InitialFinder(IndexReader reader, string field, NameRules rules)
{
    /// <summary>How many names an initial stands for at most.</summary>
    public const int MaxNames = 256;

    // Most frequent words are no names, so that more of them are looked at.
    private const int MaxWords = 2048;
    private const int MaxKeys = 6;

    /// <summary>So many words of a segment are counted for each letter that they may start with; those behind them in the alphabet are left out.</summary>
    private const int MaxTermsOfLetter = 100_000;

    /// <summary>What a name earns of an exact spelling's score when only its initial was given.</summary>
    private const float Weight = 0.3f;

    private readonly Initials _initials = new(rules);
    private readonly SoundLattice _lattice = new(rules);
    private readonly NameKeyBuilder _keyBuilder = new();

    /// <summary>Finds the names.</summary>
    /// <param name="initial">The initial, without a full stop.</param>
    public List<FoundSpelling> Find(string initial)
    {
        _initials.Set(initial);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var companions = new List<TermsEnumerator>();
        var letters = FirstLetters();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.Reader.GetTerms(field) is not { } terms || leaf.Reader.GetTerms(NameCompanion.FieldName(field)) is not { } companion)
                continue;
            companions.Add(companion.GetEnumerator());
            foreach (var (word, count) in FrequentWords(terms.GetEnumerator(), letters))
                counts[word] = counts.GetValueOrDefault(word) + count;
        }

        return
        [
            .. counts.OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
                .Where(word => _initials.MayStart(word.Key) && IsName(companions, word.Key))
                .Take(MaxNames)
                .Select(word => new FoundSpelling(word.Key, Weight, Weight, word.Value)),
        ];
    }

    /// <summary>The most frequent words that start with a letter which may stand for the sound of the initial.</summary>
    private static List<(string Word, int Count)> FrequentWords(TermsEnumerator terms, char[] letters)
    {
        var frequent = new PriorityQueue<string, int>();
        Span<byte> prefix = stackalloc byte[4];
        foreach (var letter in letters)
        {
            var start = prefix[..Encoding.UTF8.GetBytes([letter], prefix)];
            var left = MaxTermsOfLetter;
            for (var isThere = terms.SeekCeiling(start) != SeekStatus.End; isThere && terms.Term.StartsWith(start); isThere = terms.MoveNext())
            {
                if (left-- == 0)
                    break;
                if (frequent.Count < MaxWords)
                    frequent.Enqueue(Encoding.UTF8.GetString(terms.Term), terms.DocFreq);
                else if (frequent.TryPeek(out _, out var least) && least < terms.DocFreq)
                    frequent.EnqueueDequeue(Encoding.UTF8.GetString(terms.Term), terms.DocFreq);
            }
        }

        return [.. frequent.UnorderedItems.Select(item => (item.Element, item.Priority))];
    }

    /// <summary>The letters of all scripts that a name with the initial may start with.</summary>
    private char[] FirstLetters() =>
    [
        .. ScriptTable.All.SelectMany(table => table.Spellings())
            .Select(entry => entry.Spelling.Trim('^', '$'))
            .Where(spelling => _initials.MayBe(spelling))
            .Select(spelling => spelling[0])
            .Distinct(),
    ];

    /// <summary>Whether the companion lists a word, that is, whether some text has it as a name.</summary>
    private bool IsName(List<TermsEnumerator> companions, string word)
    {
        _lattice.Read(word);
        if (_lattice.Length == 0 || word.Length > NameTerm.MaxSpellingLength)
            return false;
        Span<ulong> keys = stackalloc ulong[MaxKeys];
        foreach (var key in keys[.._keyBuilder.Store(_lattice, keys)])
        {
            var term = Encoding.UTF8.GetBytes($"{NameKeyBuilder.ToText(key)}{NameTerm.Separator}{word}");
            if (companions.Exists(names => names.SeekExact(term)))
                return true;
        }

        return false;
    }
}
