namespace SearchCore;

/// <summary>How the text of a request is read.</summary>
public enum QuerySyntax
{
    /// <summary>Lucene's classic syntax, with fields, ranges and boosts; see <see cref="QueryParsing.QueryParser"/>.</summary>
    Classic,

    /// <summary>That of search boxes: words, phrases, <c>+ - |</c>, parentheses; see <see cref="QueryParsing.SimpleQueryParser"/>.</summary>
    Simple,
}
