using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Index;
using Xunit;

namespace SearchCore.Tests.Index;

public sealed class TieredMergePolicyTests
{
    private const long Megabyte = 1024 * 1024;

    [Fact]
    public void A_tier_and_one_more_may_stay_and_another_segment_makes_a_merge_due()
    {
        var policy = new TieredMergePolicy();
        Assert.Empty(policy.FindMerges(Equal(11, 5 * Megabyte)));
        var merge = Assert.Single(policy.FindMerges(Equal(12, 5 * Megabyte)));
        Assert.Equal(10, merge.Count);
    }

    [Fact]
    public void Segments_over_half_the_maximum_are_left_alone() =>
        Assert.Empty(new TieredMergePolicy { MaxMergedSegmentMegabytes = 10 }.FindMerges(Equal(30, 6 * Megabyte)));

    [Fact]
    public void No_merge_becomes_larger_than_the_maximum()
    {
        var policy = new TieredMergePolicy { MaxMergedSegmentMegabytes = 20 };
        Assert.All(policy.FindMerges(Equal(40, 4 * Megabyte)), merge => Assert.True(merge.Sum(segment => segment.SizeInBytes) <= 20 * Megabyte));
    }

    [Fact]
    public void Segments_of_a_running_merge_are_not_chosen()
    {
        var segments = Equal(21, 5 * Megabyte).Select((segment, i) => segment with { IsMerging = i < 10 }).ToList();
        Assert.All(new TieredMergePolicy().FindMerges(segments).SelectMany(merge => merge), segment => Assert.False(segment.IsMerging));
    }

    [Fact]
    public void A_merge_that_removes_deleted_documents_is_preferred()
    {
        var segments = Equal(20, 5 * Megabyte).Select((segment, i) => i < 10 ? segment with { DeletedCount = 40, SizeInBytes = 8 * Megabyte } : segment);
        var merge = new TieredMergePolicy().FindMerges([.. segments])[0];
        Assert.True(merge.Count(segment => segment.DeletedCount > 0) >= 9);
    }

    [Fact]
    public void Forced_merges_reach_their_aim_whatever_the_sizes() =>
        Prop.ForAll(
            Gen.Choose(0, 10_000_000).ListOf().ToArbitrary(),
            Gen.Choose(1, 5).ToArbitrary(),
            (sizes, aim) =>
            {
                var segments = sizes.Select((size, i) => Segment(i, size)).ToList();
                var policy = new TieredMergePolicy();
                var next = sizes.Count;
                for (var merges = policy.FindForcedMerges(segments, aim); merges.Count > 0; merges = policy.FindForcedMerges(segments, aim))
                {
                    foreach (var merge in merges)
                    {
                        segments.RemoveAll(merge.Contains);
                        segments.Add(Segment(next++, merge.Sum(segment => segment.SizeInBytes)));
                    }
                }

                Assert.True(segments.Count <= aim);
                Assert.True(segments.Count == Math.Min(aim, sizes.Count), "too much was merged");
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_single_segment_with_deletions_is_rewritten_when_one_is_asked_for()
    {
        var policy = new TieredMergePolicy();
        Assert.Empty(policy.FindForcedMerges([Segment(0, 5)], 1));
        Assert.Single(policy.FindForcedMerges([Segment(0, 5) with { DeletedCount = 1 }], 1));
    }

    [Fact]
    public void Settings_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TieredMergePolicy { MaxMergeAtOnce = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TieredMergePolicy { SegmentsPerTier = 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new TieredMergePolicy { MaxMergedSegmentMegabytes = 0 });
    }

    private static List<MergeCandidate> Equal(int count, long size) => [.. Enumerable.Range(0, count).Select(i => Segment(i, size))];

    private static MergeCandidate Segment(int number, long size) =>
        new("_" + number.ToString(CultureInfo.InvariantCulture), 100, 0, size, IsMerging: false);
}
