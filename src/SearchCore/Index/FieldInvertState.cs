namespace SearchCore.Index;

/// <summary>What was counted about a field of one document while its words were indexed: what norms are made of.</summary>
/// <param name="FieldName">The field's name.</param>
/// <param name="Length">The number of tokens in all values of the field.</param>
/// <param name="OverlapCount">How many of them stand at the position of the token before (increment 0).</param>
/// <param name="UniqueTermCount">The number of different terms.</param>
/// <param name="MaxTermFrequency">How often the most frequent term occurs.</param>
/// <param name="Boost">The product of the values' boosts.</param>
public readonly record struct FieldInvertState(
    string FieldName, int Length, int OverlapCount, int UniqueTermCount, int MaxTermFrequency, float Boost);
