using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Tests.Search.Fakes;

internal sealed class FakeTermsEnumerator(KeyValuePair<Utf8Term, List<FakePosting>>[] terms, int blockSize) : TermsEnumerator
{
    private int _place = -1;

    public override ReadOnlySpan<byte> Term => terms[_place].Key.Span;

    public override int DocFreq => terms[_place].Value.Count;

    public override long TotalTermFreq => terms[_place].Value.Sum(posting => posting.Positions.Length);

    public override bool MoveNext() => ++_place < terms.Length;

    public override bool SeekExact(ReadOnlySpan<byte> term) => SeekCeiling(term) == SeekStatus.Found;

    public override SeekStatus SeekCeiling(ReadOnlySpan<byte> term)
    {
        for (_place = 0; _place < terms.Length; _place++)
        {
            var order = terms[_place].Key.Span.SequenceCompareTo(term);
            if (order >= 0)
                return order == 0 ? SeekStatus.Found : SeekStatus.NotFound;
        }

        return SeekStatus.End;
    }

    public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null) =>
        new FakePostings(terms[_place].Value, terms[_place].Key.Span.Length, flags, blockSize);
}
