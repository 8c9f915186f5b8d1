namespace SearchCore.Analysis;

/// <summary>What kind of word a tokenizer found (UAX #29 word breaks, the types of Lucene's StandardTokenizer).</summary>
public enum TokenType
{
    /// <summary>Letters, perhaps with digits.</summary>
    Alphanumeric,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>Letters of a Southeast Asian script written without spaces.</summary>
    SoutheastAsian,

    /// <summary>One ideograph.</summary>
    Ideographic,

    /// <summary>One Hiragana letter.</summary>
    Hiragana,

    /// <summary>A run of Katakana.</summary>
    Katakana,

    /// <summary>A run of Hangul.</summary>
    Hangul,

    /// <summary>A token that no tokenizer cut: a keyword, or one given literally.</summary>
    Word,
}
