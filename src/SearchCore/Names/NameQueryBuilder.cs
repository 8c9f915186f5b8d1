using SearchCore.Analysis.Transliteration.Tables;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.Names;

/// <summary>Turns a name into a query for the spellings of it that an index has.</summary>
internal sealed class NameQueryBuilder(IndexReader reader, NameQuery query)
{
    private readonly SpellingFinder _finder = new(reader, query.Field, query.Options);
    private readonly NameRarity _rarity = new(reader, query.Field);
    private readonly InitialFinder _initials = new(reader, query.Field, query.Options.Rules);
    private readonly List<ResolvedSpelling> _spellings = [];
    private readonly Dictionary<string, List<FoundSpelling>> _found = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<FoundSpelling>> _namesOfInitials = new(StringComparer.Ordinal);

    /// <summary>The spellings found for the names built so far.</summary>
    public IReadOnlyList<ResolvedSpelling> Spellings => _spellings;

    /// <summary>Builds the query of the name, in the surroundings it was cut from.</summary>
    public Query Build() => query.Operator == NameWordOperator.Phrase || (query.Preceding.Length == 0 && query.Following.Length == 0)
        ? Build(query.Text)
        : BuildAmong($"{query.Preceding} ", query.Text, $" {query.Following}");

    private Query Build(string text)
    {
        if (query.Operator != NameWordOperator.Phrase)
            return BuildAmong("", text, "");
        var words = Read(text);
        var choices = new List<Query> { BuildPhrase(text, words) };
        foreach (var equivalent in NameEquivalent.FindIn(query.Equivalences, text, words))
        {
            var last = words[equivalent.First + equivalent.Count - 1];
            choices.Add(BuildEquivalent(equivalent, $"{text[..words[equivalent.First].Start]}{equivalent.Name}{text[last.End..]}"));
        }

        return Combine(choices);
    }

    /// <summary>Words beyond the limit are known by nothing but their terms.</summary>
    private bool IsLookedUp(NameWord word) => word.Number < query.Options.MaxWords;

    private List<NameWord> Read(string text) => NameWordReader.Read(query.Analyzer, query.Field, text, query.Options.Rules);

    private Query BuildAmong(string before, string text, string behind)
    {
        var whole = before + text + behind;
        var words = Read(whole);
        var equivalents = NameEquivalent.FindIn(query.Equivalences, whole, words);
        // An article apart counts as the word that it belongs to.
        int[] asked = [.. Enumerable.Range(0, words.Count).Where(i => words[i].Start < before.Length + text.Length && words[i].End > before.Length)];
        var hasName = Array.Exists(asked, i => !IsParticle(words[i]));
        var covers = Array.ConvertAll(asked, i => new BooleanClause(
            BuildCover(whole, words, i, equivalents),
            query.Operator == NameWordOperator.All && !(hasName && IsParticle(words[i])) ? Occur.Must : Occur.Should));
        return covers.Length < 2 ? Combine([.. covers.Select(cover => cover.Query)]) : new BooleanQuery(covers);
    }

    /// <summary>Whether other languages may leave the word out of the name.</summary>
    private bool IsParticle(NameWord word) => query.Options.Rules.Particles && NameParticles.Contains(word.Written);

    private List<FoundSpelling> Find(string written, string exact)
    {
        if (_found.TryGetValue(written, out var found))
            return found;
        found = _finder.Find(written, exact);
        _found.Add(written, found);
        _spellings.AddRange(found.Select(spelling => new ResolvedSpelling(written, spelling)));
        return found;
    }

    /// <summary>The word itself is looked for even where the companion field does not list it: not every occurrence is keyed.</summary>
    private List<FoundSpelling> WithExact(List<FoundSpelling> found, string term)
    {
        return found.Exists(spelling => string.Equals(spelling.Spelling, term, StringComparison.Ordinal))
            ? found
            : [new FoundSpelling(term, 1, 1, _rarity.Count(term)), .. found];
    }

    private List<FoundSpelling> FindWord(NameWord word) => WithExact(IsLookedUp(word) ? Find(word.Written, word.Term) : [], word.Term);

    private List<FoundSpelling> FindJoined(NameWord word) =>
        query.Options.JoinedWords && word.JoinsNext && IsLookedUp(word) ? Find(word.WrittenWithNext, "") : [];

    /// <summary>A word, or a pair of words written otherwise that it is a part of, or another name of such a part.</summary>
    private Query BuildCover(string text, List<NameWord> words, int i, IReadOnlyList<NameEquivalent> equivalents)
    {
        var cover = new List<Query>();
        AddSpellings(cover, FindWord(words[i]));
        AddSpellings(cover, FindJoined(words[i]));
        if (i > 0)
            AddSpellings(cover, FindJoined(words[i - 1]));
        cover.AddRange(equivalents.Where(equivalent => equivalent.Covers(i)).Select(equivalent => BuildEquivalent(equivalent, equivalent.Name)));
        if (FindInitial(text, words, i) is { Count: > 0 } names)
            AddWords(cover, [names, FindWord(words[NameInitials.FindOwner(text, words, i)])], []);
        return Combine(cover);
    }

    /// <summary>A text in which a user's other name stands for a part of the query; it counts less.</summary>
    private Query BuildEquivalent(NameEquivalent equivalent, string text)
    {
        var builder = new NameQueryBuilder(reader, new NameQuery(query.Field, text) { Analyzer = query.Analyzer, Options = query.Options });
        var built = builder.Build();
        _spellings.AddRange(builder.Spellings
            .Where(spelling => equivalent.Name.Contains(spelling.Written, StringComparison.Ordinal))
            .Select(spelling => new ResolvedSpelling(equivalent.Written, spelling.Found) { Equivalent = equivalent.Name })
            .Where(spelling => !_spellings.Contains(spelling)));
        return built with { Boost = built.Boost * query.Options.EquivalenceBoost };
    }

    /// <summary>The names that a word stands for when it is an initial; else none.</summary>
    private List<FoundSpelling> FindInitial(string text, List<NameWord> words, int i)
    {
        if (!query.Options.Rules.Initials || NameInitials.FindOwner(text, words, i) < 0)
            return [];
        var initial = words[i];
        if (_namesOfInitials.TryGetValue(initial.Term, out var names))
            return names;
        names = _initials.Find(initial.Term);
        _namesOfInitials.Add(initial.Term, names);
        _spellings.AddRange(names.Select(name => new ResolvedSpelling(initial.Written, name) { IsInitial = true }));
        return names;
    }

    /// <summary>All words side by side, each in any of its spellings; two of them perhaps written otherwise.</summary>
    private Query BuildPhrase(string text, List<NameWord> words)
    {
        var spellings = words.ConvertAll(FindWord);
        var joined = words.ConvertAll(FindJoined);
        var choices = new List<Query>();
        if (words.Count == 1)
            AddSpellings(choices, spellings[0]);
        if (words.Count == 2)
            AddSpellings(choices, joined[0]);
        if (words.Count > 1)
            AddWords(choices, spellings, words.Count == 2 ? joined[0] : []);
        for (var i = 0; words.Count > 2 && i < words.Count - 1; i++)
        {
            if (joined[i].Count > 0)
                AddWords(choices, [.. spellings[..i], joined[i], .. spellings[(i + 2)..]], []);
        }

        var initials = Enumerable.Range(0, words.Count).Select(i => FindInitial(text, words, i)).ToList();
        if (initials.Exists(names => names.Count > 0))
        {
            spellings = [.. spellings.Select((found, i) => (List<FoundSpelling>)[.. found, .. initials[i].ExceptBy(found.Select(name => name.Spelling), name => name.Spelling)])];
            AddWords(choices, spellings, []);
        }

        if (query.Options.Rules.WordOrder && NameWordOrder.MayBeTurned(text, words))
            AddWords(choices, [Lower(spellings[^1]), .. spellings[..^1]], []);
        return Combine(choices);
    }

    private static List<FoundSpelling> Lower(List<FoundSpelling> spellings) =>
        spellings.ConvertAll(spelling => spelling with { Weight = spelling.Weight * NameWordOrder.TurnedWeight });

    /// <summary>Adds a phrase of words, each in any of its spellings; an article may stand before each but the first.</summary>
    private void AddWords(List<Query> choices, List<List<FoundSpelling>> words, List<FoundSpelling> forms)
    {
        var groups = words.ConvertAll(Singles);
        if (!groups.TrueForAll(group => group.Count > 0))
            return;
        // Where the whole name is known, the phrase counts as that does; else as its rarest word.
        var count = forms.Count > 0 ? MostFrequent(forms) : words.Min(MostFrequent);
        var rarity = groups.Sum(group => _rarity.Of(group.Select(word => word.Term.ToString())));
        choices.Add(new MultiPhraseQuery(query.Field, groups) { Slop = words.Count - 1, Boost = _rarity.Of(count) / rarity });
    }

    /// <summary>Adds a query for the spellings of one word, and one for those of each other number of words.</summary>
    private void AddSpellings(List<Query> queries, List<FoundSpelling> spellings)
    {
        if (spellings.Count == 0)
            return;
        var target = _rarity.Of(MostFrequent(spellings));
        if (Singles(spellings) is { Count: > 0 } singles)
        {
            var rarity = _rarity.Of(singles.Select(single => single.Term.ToString()));
            queries.Add(new WeightedTermGroupQuery(query.Field, singles) { Boost = target / rarity });
        }

        foreach (var phrases in spellings.Where(spelling => spelling.Words.Length > 1).GroupBy(spelling => spelling.Words.Length))
        {
            var places = Enumerable.Range(0, phrases.Key).Select(place => GroupAt(phrases, place)).ToArray();
            var rarity = places.Sum(place => _rarity.Of(place.Select(word => word.Term.ToString())));
            queries.Add(new MultiPhraseQuery(query.Field, places) { Boost = target / rarity });
        }
    }

    /// <summary>The words that the spellings have at a place, each with its share of the weight of its best spelling.</summary>
    private static List<WeightedTerm> GroupAt(IGrouping<int, FoundSpelling> phrases, int place) =>
    [
        .. phrases.GroupBy(phrase => phrase.Words[place], phrase => phrase.Weight, StringComparer.Ordinal)
            .Select(word => new WeightedTerm(word.Key, MathF.Pow(word.Max(), 1f / phrases.Key))),
    ];

    private static int MostFrequent(List<FoundSpelling> spellings) => spellings.Max(spelling => spelling.DocumentCount);

    private static List<WeightedTerm> Singles(List<FoundSpelling> spellings) =>
        [.. spellings.Where(spelling => spelling.Words.Length == 1).Select(spelling => new WeightedTerm(spelling.Spelling, spelling.Weight))];

    private static Query Combine(List<Query> queries) => queries switch
    {
        [] => new MatchNoDocsQuery(),
        [var only] => only,
        _ => new DisjunctionMaxQuery(queries),
    };
}
