using SearchCore.Codecs;

namespace SearchCore.Index.Inversion;

/// <summary>The postings of a field in memory as the codec wants to see them: terms in byte order.</summary>
/// <param name="buffer">The postings.</param>
/// <param name="hasFreqs">Whether to offer frequencies, which the buffer must have.</param>
/// <param name="hasPositions">Whether to offer positions, which the buffer must have.</param>
/// <param name="hasOffsets">Whether to offer offsets, which the buffer must have.</param>
internal sealed class BufferedTerms(PostingsBuffer buffer, bool hasFreqs, bool hasPositions, bool hasOffsets) : Terms
{
    private readonly int[] _sorted = buffer.Terms.Sort();

    /// <summary>Offers what the field's options say, which may have been lowered since the postings were buffered.</summary>
    public BufferedTerms(PostingsBuffer buffer, IndexOptions options)
        : this(
            buffer,
            options >= IndexOptions.DocsAndFreqs,
            options >= IndexOptions.DocsAndFreqsAndPositions,
            options >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets)
    {
    }

    public override long TermCount => _sorted.Length;

    public override long SumTotalTermFreq => hasFreqs ? buffer.OccurrenceCount : -1;

    public override long SumDocFreq => buffer.SumDocFreq;

    public override int DocCount => buffer.DocCount;

    public override bool HasFreqs => hasFreqs;

    public override bool HasPositions => hasPositions;

    public override bool HasOffsets => hasOffsets;

    public override bool HasPayloads => hasPositions && buffer.HasPayloads;

    public override TermsEnumerator GetEnumerator() => new Enumerator(buffer, _sorted, hasFreqs);

    private sealed class Enumerator(PostingsBuffer buffer, int[] sorted, bool hasFreqs) : TermsEnumerator
    {
        private int _index = -1;

        public override ReadOnlySpan<byte> Term => buffer.Terms.GetText(sorted[_index]);

        public override int DocFreq => buffer.Terms[sorted[_index]].DocFreq;

        /// <summary>Counted when asked for, because the table has no room to keep it.</summary>
        public override long TotalTermFreq
        {
            get
            {
                if (!hasFreqs)
                    return -1;
                var total = 0L;
                var postings = GetPostings(PostingsFlags.Freqs);
                while (postings.NextDoc() != PostingsEnumerator.NoMoreDocs)
                    total += postings.Freq;
                return total;
            }
        }

        public override bool MoveNext() => ++_index < sorted.Length;

        public override bool SeekExact(ReadOnlySpan<byte> term) => SeekCeiling(term) == SeekStatus.Found;

        public override SeekStatus SeekCeiling(ReadOnlySpan<byte> term)
        {
            var low = 0;
            var high = sorted.Length;
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (buffer.Terms.GetText(sorted[middle]).SequenceCompareTo(term) < 0)
                    low = middle + 1;
                else
                    high = middle;
            }

            _index = low;
            if (low == sorted.Length)
                return SeekStatus.End;
            return Term.SequenceEqual(term) ? SeekStatus.Found : SeekStatus.NotFound;
        }

        public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null)
        {
            var postings = reuse as BufferedPostings;
            if (postings is null || !postings.IsOf(buffer))
                postings = new BufferedPostings(buffer);
            postings.Reset(in buffer.Terms[sorted[_index]]);
            return postings;
        }
    }
}
