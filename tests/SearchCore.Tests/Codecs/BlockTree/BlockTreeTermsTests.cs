using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs.BlockTree;

public sealed class BlockTreeTermsTests
{
    private static readonly FieldInfo Ids = new("id", 4) { IndexOptions = IndexOptions.Docs };

    [Fact]
    public void Wide_nodes_become_floor_blocks_that_seeks_find_their_way_in()
    {
        // 65,536 terms of two bytes: a root of 256 blocks, each of 256 terms under one prefix.
        var terms = Enumerable.Range(0, 1 << 16).Select(n => new byte[] { (byte)(n >> 8), (byte)n }).ToArray();
        using var index = Write(terms);
        CheckSeeks(terms, index, step: 97);
    }

    [Fact]
    public void A_prefix_that_is_a_term_itself_is_found()
    {
        byte[][] longer = [.. Enumerable.Range(0, 100).Select(n => new byte[] { 7, 7, (byte)n })];
        byte[][] terms = [[], [7], [7, 7], .. longer, [9]];
        using var index = Write(terms);
        CheckSeeks(terms, index, step: 1);
    }

    [Fact]
    public void Long_and_empty_terms_are_kept()
    {
        byte[][] terms = [[], .. Enumerable.Range(1, 60).Select(n => Enumerable.Repeat((byte)n, n % 2 == 0 ? 32766 : n).ToArray())];
        using var index = Write(terms);
        CheckSeeks(terms, index, step: 1);
    }

    [Fact]
    public void Sub_blocks_nest_as_deep_as_prefixes_do()
    {
        // Thirty terms under every one of 200 prefixes, each the beginning of the next.
        var terms = Enumerable.Range(1, 200)
            .SelectMany(depth => Enumerable.Range(0, 30).Select(n => (byte[])[.. Enumerable.Repeat((byte)40, depth), (byte)n]))
            .Order(Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right))).ToArray();
        using var index = Write(terms);
        CheckSeeks(terms, index, step: 7);
    }

    [Fact]
    public void Seeks_agree_with_a_plain_list()
    {
        Prop.ForAll<int>(seed =>
        {
            var random = new RandomPostings(seed);
            var terms = random.NextTerms(1 + random.Next(2000), 1 + random.Next(256), 1 + random.Next(6)).Select(term => term.Bytes.ToArray()).ToArray();
            using var index = Write(terms);
            CheckSeeks(terms, index, step: 1 + (terms.Length / 50));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(50));
    }

    [Fact]
    public void A_captured_state_leads_back_to_its_term_and_on_from_there()
    {
        var terms = Enumerable.Range(0, 5000).Select(n => new byte[] { (byte)(n >> 8), (byte)n }).ToArray();
        using var index = Write(terms);
        var first = index.Fields.GetTerms(Ids.Name)!.GetEnumerator();
        Assert.True(first.SeekExact(terms[3000]));
        var state = first.CaptureState();

        var second = index.Fields.GetTerms(Ids.Name)!.GetEnumerator();
        second.SeekExact(state);
        Assert.Equal(terms[3000], second.Term.ToArray());
        Assert.Equal(3000, second.GetPostings(PostingsFlags.None).NextDoc());
        Assert.True(second.MoveNext());
        Assert.Equal(terms[3001], second.Term.ToArray());

        using var other = Write(terms);
        Assert.Throws<ArgumentException>(() => other.Fields.GetTerms(Ids.Name)!.GetEnumerator().SeekExact(state));
    }

    [Fact]
    public void An_enumerator_that_stands_nowhere_says_so()
    {
        using var index = Write([[1]]);
        var enumerator = index.Fields.GetTerms(Ids.Name)!.GetEnumerator();
        Assert.Throws<InvalidOperationException>(() => enumerator.DocFreq);
        Assert.False(enumerator.SeekExact([2]));
        Assert.Throws<InvalidOperationException>(() => enumerator.GetPostings(PostingsFlags.None));
        Assert.Equal(SeekStatus.End, enumerator.SeekCeiling([2]));
        Assert.False(enumerator.MoveNext());
        Assert.True(enumerator.SeekExact([1]));
    }

    [Fact]
    public void Terms_out_of_order_or_too_long_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => Write([[2], [1]]));
        Assert.Throws<InvalidOperationException>(() => Write([[2], [2]]));
        Assert.Throws<InvalidOperationException>(() => Write([new byte[32767]]));
    }

    /// <summary>Terms of which the n-th is in document n.</summary>
    private static WrittenIndex Write(byte[][] terms) => new(
        terms.Length,
        (Ids, new ListTerms(Ids, [.. terms.Select((term, n) => (new Utf8Term(term), (Posting[])[new Posting(n, [new Occurrence(-1)])]))])));

    private static void CheckSeeks(byte[][] terms, WrittenIndex index, int step)
    {
        var all = index.Fields.GetTerms(Ids.Name)!.GetEnumerator();
        foreach (var term in terms)
        {
            Assert.True(all.MoveNext());
            Assert.True(all.Term.SequenceEqual(term));
        }

        Assert.False(all.MoveNext());
        var seeker = index.Fields.GetTerms(Ids.Name)!.GetEnumerator();
        for (var n = 0; n < terms.Length; n += step)
        {
            foreach (var wanted in Around(terms[n]))
                CheckSeek(terms, seeker, wanted);
        }
    }

    private static void CheckSeek(byte[][] terms, TermsEnumerator seeker, byte[] wanted)
    {
        var place = Array.BinarySearch(terms, wanted, Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)));
        Assert.Equal(place >= 0, seeker.SeekExact(wanted));
        if (place >= 0)
            Assert.Equal(place, seeker.GetPostings(PostingsFlags.None).NextDoc());
        var ceiling = place < 0 ? ~place : place;
        Assert.Equal(place >= 0 ? SeekStatus.Found : ceiling < terms.Length ? SeekStatus.NotFound : SeekStatus.End, seeker.SeekCeiling(wanted));
        for (var n = ceiling; n < Math.Min(terms.Length, ceiling + 3); n++)
        {
            Assert.True(seeker.Term.SequenceEqual(terms[n]));
            Assert.Equal(n + 1 < terms.Length, seeker.MoveNext());
        }
    }

    private static IEnumerable<byte[]> Around(byte[] term)
    {
        yield return term;
        yield return [.. term, 0];
        if (term.Length == 0)
            yield break;
        yield return term[..^1];
        yield return [.. term[..^1], (byte)(term[^1] + 1)];
        yield return [.. term[..^1], (byte)(term[^1] - 1), 200];
    }
}
