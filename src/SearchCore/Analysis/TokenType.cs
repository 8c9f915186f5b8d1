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

    /// <summary>A letter of Chinese or Japanese, as the classic tokenizer has it.</summary>
    ChineseJapanese,

    /// <summary>A word with an apostrophe (<c>O'Neil</c>), as the classic tokenizer has it.</summary>
    Apostrophe,

    /// <summary>Letters with dots (<c>U.S.A.</c>), as the classic tokenizer has it.</summary>
    Acronym,

    /// <summary>Words joined by &amp; or @ (<c>AT&amp;T</c>), as the classic tokenizer has it.</summary>
    Company,

    /// <summary>The name of a host, as the classic tokenizer has it.</summary>
    Host,

    /// <summary>An address of electronic mail.</summary>
    Email,

    /// <summary>An address of the World Wide Web.</summary>
    Url,

    /// <summary>Two characters of Chinese, Japanese or Korean.</summary>
    CjkBigram,

    /// <summary>A character of Chinese, Japanese or Korean that stands alone.</summary>
    CjkSingle,

    /// <summary>Several words joined to one.</summary>
    Shingle,

    /// <summary>A word that stands for another.</summary>
    Synonym,
}
