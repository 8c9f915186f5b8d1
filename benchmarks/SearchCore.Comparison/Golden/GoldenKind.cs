namespace SearchCore.Comparison.Golden;

/// <summary>The kinds of field in the golden document form, named as there.</summary>
internal enum GoldenKind
{
    String,
    Text,
    Tokens,
    Stored,
    Int,
    Long,
    Float,
    Double,
    NumericDv,
    BinaryDv,
    SortedDv,
    SortedSetDv,
}
