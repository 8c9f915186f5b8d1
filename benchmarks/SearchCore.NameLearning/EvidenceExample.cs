namespace SearchCore.NameLearning;

/// <summary>What the judge was shown, and what it should have said.</summary>
/// <param name="Evidence">The evidence.</param>
/// <param name="Same">Whether the two are one name.</param>
/// <param name="Weight">What the example counts.</param>
internal sealed record EvidenceExample(float[] Evidence, bool Same, float Weight);
