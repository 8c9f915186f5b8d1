namespace SearchCore.QueryParsing;

/// <summary>What a piece of a query text is.</summary>
internal enum QueryTokenKind
{
    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A character that cannot stand where it stands.</summary>
    Invalid,

    /// <summary><c>AND</c> or <c>&amp;&amp;</c>.</summary>
    And,

    /// <summary><c>OR</c> or <c>||</c>.</summary>
    Or,

    /// <summary><c>NOT</c> or <c>!</c>.</summary>
    Not,

    /// <summary><c>+</c>.</summary>
    Plus,

    /// <summary><c>-</c>.</summary>
    Minus,

    /// <summary><c>+</c>, <c>-</c> or <c>!</c> with white space behind it, which is a word.</summary>
    BareOperator,

    /// <summary><c>(</c>.</summary>
    LeftParenthesis,

    /// <summary><c>)</c>.</summary>
    RightParenthesis,

    /// <summary><c>:</c>.</summary>
    Colon,

    /// <summary><c>*</c> alone.</summary>
    Star,

    /// <summary><c>^</c>; a number has to follow.</summary>
    Caret,

    /// <summary><c>~</c> with what follows it directly.</summary>
    Tilde,

    /// <summary>A word.</summary>
    Term,

    /// <summary>A word with <c>*</c> at its end.</summary>
    Prefix,

    /// <summary>A word with <c>*</c> or <c>?</c> anywhere.</summary>
    Wildcard,

    /// <summary>A text in quotation marks.</summary>
    Quoted,

    /// <summary>A regular expression between slashes.</summary>
    Regexp,

    /// <summary><c>[</c> or <c>{</c>; the rest of the range has to follow.</summary>
    RangeStart,
}
