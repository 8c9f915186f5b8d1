namespace SearchCore;

/// <summary>The names by which an <see cref="IndexSchema"/> knows analyzers.</summary>
public static class AnalyzerNames
{
    /// <summary>Words of every script, lower-cased, without accents, with the spelling habits of Arabic and Cyrillic evened out.</summary>
    public const string Folding = "folding";

    /// <summary>Words of every script, lower-cased: Lucene's StandardAnalyzer without stop words.</summary>
    public const string Standard = "standard";

    /// <summary>What stands between white space, as it is.</summary>
    public const string Whitespace = "whitespace";

    /// <summary>The whole value as one word.</summary>
    public const string Keyword = "keyword";
}
