namespace SearchCore.Search.Queries;

/// <summary>How a clause takes part in a <see cref="BooleanQuery"/>.</summary>
public enum Occur
{
    /// <summary>May match, and then adds to the score; without a <see cref="Must"/> clause at least one such clause has to match.</summary>
    Should,

    /// <summary>Has to match; written <c>+</c>.</summary>
    Must,

    /// <summary>Must not match; written <c>-</c>.</summary>
    MustNot,

    /// <summary>Has to match, but does not add to the score, and may be kept by a filter cache; written <c>#</c>.</summary>
    Filter,
}
