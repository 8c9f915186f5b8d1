namespace SearchCore.Highlighting;

/// <summary>How passages are made of a field's text. Immutable.</summary>
public sealed record HighlightOptions
{
    /// <summary>Three passages of about 200 characters.</summary>
    public static HighlightOptions Default { get; } = new();

    /// <summary>How many passages a field gives at most, 1 or more.</summary>
    public int MaxPassages { get; init; } = 3;

    /// <summary>About how long a passage is, in UTF-16 code units, 20 or more.</summary>
    public int PassageLength { get; init; } = 200;

    /// <summary>Whether the whole text is one passage.</summary>
    public bool WholeField { get; init; }

    /// <summary>Whether a field in which nothing matched gives the beginning of its text.</summary>
    public bool BeginningWithoutMatch { get; init; } = true;

    /// <summary>
    /// Whether only what matched in the field itself is shown in it (true), or also the words that matched in another field, wherever they stand (false).
    /// </summary>
    public bool RequireFieldMatch { get; init; } = true;

    /// <summary>How far into a text matches are looked for, in UTF-16 code units, 1 or more. Bounds the time that a huge document takes.</summary>
    public int MaxTextLength { get; init; } = 1_000_000;
}
