using SearchCore.Names;

namespace SearchCore.Tests.Names;

public sealed class NameVariantsTests
{
    [Fact]
    public void Variants_have_the_spelling_the_count_the_similarity_and_the_reason()
    {
        using var index = new NameIndexFixture("Uqayribat", "Uqairibat", "Uqairibat again", "Damascus");
        var variants = index.Variants("Uqayribat");
        Assert.Equal(["uqayribat", "uqairibat"], variants.Select(variant => variant.Spelling));
        Assert.Equal([1, 2], variants.Select(variant => variant.DocumentCount));
        Assert.Equal(1, variants[0].Similarity);
        Assert.Equal("the same spelling", variants[0].Reason);
        Assert.InRange(variants[1].Similarity, 0.5, 0.9999);
        Assert.Equal("ay ~ ai", variants[1].Reason);
    }

    [Fact]
    public void A_higher_threshold_and_a_lower_limit_give_fewer()
    {
        using var index = new NameIndexFixture("Idlib", "Edlib", "Идлиб");
        Assert.True(index.Variants("Idlib").Count > 1);
        Assert.Single(index.Variants("Idlib", new NameOptions { Threshold = 1 }));
        Assert.Equal("idlib", Assert.Single(index.Variants("Idlib", new NameOptions { MaxVariants = 1 })).Spelling);
    }

    [Fact]
    public void The_number_of_candidates_is_limited()
    {
        using var index = new NameIndexFixture("Zor Zur Zour Zir Zar");
        Assert.InRange(index.Variants("Zor", new NameOptions { MaxCandidates = 1 }).Count, 0, 1);
    }

    [Fact]
    public void A_field_without_a_companion_has_no_variants()
    {
        using var index = new NameIndexFixture("Zor");
        Assert.Empty(NameVariants.Find(index.Searcher.Reader, "title", "Zor", NameIndexFixture.Analyzer));
    }
}
