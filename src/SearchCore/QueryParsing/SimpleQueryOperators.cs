namespace SearchCore.QueryParsing;

/// <summary>What a <see cref="SimpleQueryParser"/> understands; what is switched off is a letter like any other.</summary>
[Flags]
public enum SimpleQueryOperators
{
    /// <summary>Nothing: every letter belongs to a word.</summary>
    None = 0,

    /// <summary><c>+</c>: both sides have to be there.</summary>
    And = 1 << 0,

    /// <summary><c>-</c> before a word, phrase or parenthesis: it must not be there.</summary>
    Not = 1 << 1,

    /// <summary><c>|</c>: one side is enough.</summary>
    Or = 1 << 2,

    /// <summary><c>*</c> at a word's end: words that begin so.</summary>
    Prefix = 1 << 3,

    /// <summary>Quotation marks: words side by side.</summary>
    Phrase = 1 << 4,

    /// <summary>Parentheses: what belongs together.</summary>
    Precedence = 1 << 5,

    /// <summary><c>\</c>: the next character is a letter.</summary>
    Escape = 1 << 6,

    /// <summary>White space: ends a word.</summary>
    Whitespace = 1 << 7,

    /// <summary><c>~1</c> behind a word: so many letters may differ.</summary>
    Fuzzy = 1 << 8,

    /// <summary><c>~3</c> behind a phrase: so far may its words stand apart.</summary>
    Near = 1 << 9,

    /// <summary>Everything.</summary>
    All = (1 << 10) - 1,
}
