using SearchCore.Exceptions;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.Fuzzing.Texts;

/// <summary>Wildcards, regular expressions and fuzzy words: refused, or looked for within their limits.</summary>
internal sealed class TermPatternTarget() : TextTarget("term-pattern", QueryGrammar.Patterns)
{
    protected override void Run(string text)
    {
        Try(() => new WildcardQuery("body", text));
        Try(() => new RegexpQuery("body", text));
        Try(() => new FuzzyQuery("body", text));
        Try(() => new PrefixQuery("body", text));
    }

    private static void Try(Func<Query> create)
    {
        Query query;
        try
        {
            query = create();
        }
        catch (Exception fault) when (fault is LimitExceededException || fault.GetType() == typeof(ArgumentException))
        {
            return;
        }

        SearchedIndex.Search(query);
    }
}
