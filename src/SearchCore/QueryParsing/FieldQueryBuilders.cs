using SearchCore.Analysis;

namespace SearchCore.QueryParsing;

/// <summary>Hands out builders. One parse's builder is kept for the next; parses that run at the same time make their own. Safe for many threads.</summary>
internal sealed class FieldQueryBuilders(Analyzer analyzer, QueryParserOptions options)
{
    private FieldQueryBuilder? _spare;

    public FieldQueryBuilder Take() => Interlocked.Exchange(ref _spare, null) ?? new FieldQueryBuilder(analyzer, options);

    public void Return(FieldQueryBuilder builder) => _spare = builder;
}
