namespace SearchCore;

/// <summary>Names by which an <see cref="IndexSchema"/> knows analyzers.</summary>
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

    /// <summary>Texts in English: without stop words, stemmed.</summary>
    public const string English = "english";

    /// <summary>Texts in German.</summary>
    public const string German = "german";

    /// <summary>Texts in French.</summary>
    public const string French = "french";

    /// <summary>Texts in Spanish.</summary>
    public const string Spanish = "spanish";

    /// <summary>Texts in Italian.</summary>
    public const string Italian = "italian";

    /// <summary>Texts in Portuguese.</summary>
    public const string Portuguese = "portuguese";

    /// <summary>Texts in Dutch.</summary>
    public const string Dutch = "dutch";

    /// <summary>Texts in Russian.</summary>
    public const string Russian = "russian";

    /// <summary>Texts in Ukrainian.</summary>
    public const string Ukrainian = "ukrainian";

    /// <summary>Texts in Arabic.</summary>
    public const string Arabic = "arabic";

    /// <summary>Texts in Persian, not stemmed.</summary>
    public const string Persian = "persian";

    /// <summary>Texts in Turkish.</summary>
    public const string Turkish = "turkish";

    /// <summary>Texts in Greek.</summary>
    public const string Greek = "greek";

    /// <summary>Texts in Chinese, Japanese and Korean, in pairs of characters.</summary>
    public const string Cjk = "cjk";
}
