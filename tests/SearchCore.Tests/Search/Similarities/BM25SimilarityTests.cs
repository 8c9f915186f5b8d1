using FsCheck;
using FsCheck.Fluent;
using SearchCore.Search;
using SearchCore.Search.Similarities;
using SearchCore.Tests.Search.Fakes;

namespace SearchCore.Tests.Search.Similarities;

public class BM25SimilarityTests
{
    private static readonly CollectionStatistics _collection = new("text", 1000, 1000, 50000, 30000);
    private static readonly SimilarityScorer _scorer = new BM25Similarity().CreateScorer(1.5f, _collection, new TermStatistics(new("a"), 17, 40));

    [Fact]
    public void A_block_is_scored_like_each_of_its_documents() => Prop
        .ForAll<(byte Norm, byte Freq)[]>(documents =>
        {
            var docs = Enumerable.Range(0, documents.Length).ToArray();
            var freqs = documents.Select(document => document.Freq + 1).ToArray();
            var norms = documents.Select(document => document.Norm).ToArray();
            var expected = documents.Select((document, doc) => _scorer.Score(freqs[doc], norms[doc]));
            Assert.Equal(expected, ScoreBlock(docs, freqs, new FakeNorms(norms, asBytes: true)));
            Assert.Equal(expected, ScoreBlock(docs, freqs, new FakeNorms(norms, asBytes: false)));
            Assert.Equal(docs.Select(doc => _scorer.Score(1, norms[doc])), ScoreBlock(docs, [], new FakeNorms(norms, asBytes: true)));
            Assert.Equal(docs.Select(doc => _scorer.Score(freqs[doc], SimilarityScorer.NoNorm)), ScoreBlock(docs, freqs, null));
        })
        .QuickCheckThrowOnFailure();

    [Fact]
    public void No_score_goes_over_the_bound_of_a_greater_frequency_and_norm() => Prop
        .ForAll<(byte, byte), (byte, byte)>((one, other) =>
        {
            var bound = _scorer.Bound(Math.Max(one.Item1, other.Item1) + 1, Math.Max(one.Item2, other.Item2));
            Assert.True(_scorer.Score(one.Item1 + 1, one.Item2) <= bound);
        })
        .QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(-0.1f, 0.75f)]
    [InlineData(float.NaN, 0.75f)]
    [InlineData(1.2f, 1.1f)]
    [InlineData(1.2f, float.NaN)]
    public void Parameters_outside_their_ranges_are_refused(float k1, float b) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new BM25Similarity(k1, b));

    [Fact]
    public void A_document_without_a_length_scores_a_number()
    {
        Assert.Equal(0, _scorer.Score(1, 0));
        Assert.True(new BM25Similarity(1.2f, 0).CreateScorer(1, _collection, new TermStatistics(new("a"), 1, 1)).Score(1, 0) > 0);
    }

    private static float[] ScoreBlock(int[] docs, int[] freqs, FakeNorms? norms)
    {
        var scores = new float[docs.Length];
        _scorer.ScoreBlock(docs, freqs, norms, scores);
        return scores;
    }
}
