using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.Names;

/// <summary>Turns a name into a query for the spellings of it that an index has.</summary>
internal sealed class NameQueryBuilder(IndexReader reader, NameQuery query)
{
    private readonly SpellingFinder _finder = new(reader, query.Field, query.Options);

    /// <summary>Builds the query of a name.</summary>
    /// <param name="text">The name, of one or more words.</param>
    public Query Build(string text)
    {
        var words = NameWordReader.Read(query.Analyzer, query.Field, text);
        if (words.Count == 0)
            return new MatchNoDocsQuery();
        var spellings = words.ConvertAll(word => WithExact(_finder.Find(word.Written, word.Term), word.Term));
        var joined = words.ConvertAll(word =>
            query.Options.JoinedWords && word.JoinsNext ? _finder.Find(word.WrittenWithNext, "") : []);
        if (query.Operator == NameWordOperator.Phrase)
            return BuildPhrase(spellings, joined);
        var clauses = Enumerable.Range(0, words.Count).Select(i => BuildCover(spellings, joined, i));
        return words.Count == 1 ? clauses.Single()
            : query.Operator == NameWordOperator.All ? BooleanQuery.All(clauses) : BooleanQuery.Any(clauses);
    }

    /// <summary>The word itself is looked for even where the companion field does not list it: not every occurrence is keyed.</summary>
    private static List<FoundSpelling> WithExact(List<FoundSpelling> found, string term)
    {
        if (!found.Exists(spelling => spelling.Spelling == term))
            found.Insert(0, new FoundSpelling(term, 1, 1, 0));
        return found;
    }

    /// <summary>A word, or a pair of words written otherwise that it is a part of.</summary>
    private Query BuildCover(List<List<FoundSpelling>> spellings, List<List<FoundSpelling>> joined, int i)
    {
        var cover = new List<Query>();
        AddSpellings(cover, spellings[i]);
        AddSpellings(cover, joined[i]);
        if (i > 0)
            AddSpellings(cover, joined[i - 1]);
        return Combine(cover);
    }

    /// <summary>All words side by side, each in any of its spellings; two of them perhaps written otherwise.</summary>
    private Query BuildPhrase(List<List<FoundSpelling>> spellings, List<List<FoundSpelling>> joined)
    {
        var choices = new List<Query>();
        AddSpellings(choices, spellings.Count == 1 ? spellings[0] : spellings.Count == 2 ? joined[0] : []);
        if (spellings.Count > 1)
            AddPhrase(choices, spellings);
        for (var i = 0; spellings.Count > 2 && i < joined.Count - 1; i++)
        {
            if (joined[i].Count > 0)
                AddPhrase(choices, [.. spellings[..i], joined[i], .. spellings[(i + 2)..]]);
        }

        return Combine(choices);
    }

    private void AddPhrase(List<Query> choices, List<List<FoundSpelling>> words)
    {
        var groups = words.ConvertAll(Singles);
        if (groups.TrueForAll(group => group.Count > 0))
            choices.Add(new MultiPhraseQuery(query.Field, groups) { Slop = words.Count - 1 });
    }

    private void AddSpellings(List<Query> queries, List<FoundSpelling> spellings)
    {
        if (Singles(spellings) is { Count: > 0 } singles)
            queries.Add(new WeightedTermGroupQuery(query.Field, singles));
        foreach (var spelling in spellings)
        {
            if (spelling.Words.Length > 1)
                queries.Add(new PhraseQuery(query.Field, spelling.Words) { Boost = spelling.Weight });
        }
    }

    private static List<WeightedTerm> Singles(List<FoundSpelling> spellings) =>
        [.. spellings.Where(spelling => spelling.Words.Length == 1).Select(spelling => new WeightedTerm(spelling.Spelling, spelling.Weight))];

    private static Query Combine(List<Query> queries) => queries switch
    {
        [] => new MatchNoDocsQuery(),
        [var only] => only,
        _ => new DisjunctionMaxQuery(queries),
    };
}
