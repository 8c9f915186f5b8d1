namespace SearchCore.Search.Functions;

/// <summary>What a <see cref="FieldValueFunction"/> does with a number.</summary>
public enum FieldValueModifier
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The natural logarithm of the number plus 1.</summary>
    Log1P,

    /// <summary>The square root.</summary>
    SquareRoot,

    /// <summary>The square.</summary>
    Square,

    /// <summary>1 divided by the number.</summary>
    Reciprocal,
}
