namespace SearchCore.Codecs.Compressing;

/// <summary>The terms of one field of one document, unpacked.</summary>
/// <param name="flags">What is kept.</param>
/// <param name="bytes">All terms, one behind the other.</param>
/// <param name="ends">Where each term ends in <paramref name="bytes"/>.</param>
/// <param name="occurrences">Where each term's occurrences end in the columns that follow.</param>
/// <param name="positions">The positions, or empty.</param>
/// <param name="starts">The start offsets, or empty.</param>
/// <param name="lengths">The lengths of the occurrences in the text, or empty.</param>
/// <param name="payloads">The payloads, one behind the other.</param>
/// <param name="payloadEnds">Where each payload ends, or empty.</param>
internal sealed class TermVector(
    VectorFlags flags,
    byte[] bytes,
    int[] ends,
    int[] occurrences,
    int[] positions,
    int[] starts,
    int[] lengths,
    byte[] payloads,
    int[] payloadEnds) : Terms
{
    public override long TermCount => ends.Length;

    public override long SumTotalTermFreq => occurrences.Length == 0 ? 0 : occurrences[^1];

    public override long SumDocFreq => ends.Length;

    public override int DocCount => 1;

    public override bool HasFreqs => true;

    public override bool HasPositions => flags.HasFlag(VectorFlags.Positions);

    public override bool HasOffsets => flags.HasFlag(VectorFlags.Offsets);

    public override bool HasPayloads => flags.HasFlag(VectorFlags.Payloads);

    public override TermsEnumerator GetEnumerator() => new Enumerator(this);

    /// <summary>The bytes of a term.</summary>
    public ReadOnlySpan<byte> Term(int index) => Part(bytes, ends, index);

    /// <summary>The first of a term's occurrences, and the one after its last.</summary>
    public (int First, int End) Occurrences(int index) => (index == 0 ? 0 : occurrences[index - 1], occurrences[index]);

    public int Position(int occurrence) => HasPositions ? positions[occurrence] : -1;

    public int StartOffset(int occurrence) => HasOffsets ? starts[occurrence] : -1;

    public int EndOffset(int occurrence) => HasOffsets ? starts[occurrence] + lengths[occurrence] : -1;

    public ReadOnlySpan<byte> Payload(int occurrence) => HasPayloads ? Part(payloads, payloadEnds, occurrence) : [];

    private static ReadOnlySpan<byte> Part(byte[] bytes, int[] ends, int index)
    {
        var start = index == 0 ? 0 : ends[index - 1];
        return bytes.AsSpan(start, ends[index] - start);
    }

    private sealed class Enumerator(TermVector vector) : TermsEnumerator
    {
        private int _index = -1;

        public override ReadOnlySpan<byte> Term => vector.Term(_index);

        public override int DocFreq => 1;

        public override long TotalTermFreq
        {
            get
            {
                var (first, end) = vector.Occurrences(_index);
                return end - first;
            }
        }

        public override bool MoveNext()
        {
            if (_index + 1 >= vector.TermCount)
                return false;
            _index++;
            return true;
        }

        public override bool SeekExact(ReadOnlySpan<byte> term) => SeekCeiling(term) == SeekStatus.Found;

        public override SeekStatus SeekCeiling(ReadOnlySpan<byte> term)
        {
            var (low, high) = (0, (int)vector.TermCount);
            while (low < high)
            {
                var middle = (int)(((uint)low + (uint)high) >> 1);
                if (vector.Term(middle).SequenceCompareTo(term) < 0)
                    low = middle + 1;
                else
                    high = middle;
            }

            _index = low;
            if (low == vector.TermCount)
                return SeekStatus.End;
            return vector.Term(low).SequenceEqual(term) ? SeekStatus.Found : SeekStatus.NotFound;
        }

        public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null)
        {
            var (first, end) = vector.Occurrences(_index);
            return new Postings(vector, first, end);
        }
    }

    /// <summary>The one document, which has the number 0.</summary>
    private sealed class Postings(TermVector vector, int first, int end) : PostingsEnumerator
    {
        private int _doc = -1;
        private int _occurrence;

        public override int DocId => _doc;

        public override long Cost => 1;

        public override int Freq => end - first;

        public override int StartOffset => vector.StartOffset(_occurrence);

        public override int EndOffset => vector.EndOffset(_occurrence);

        public override ReadOnlySpan<byte> Payload => vector.Payload(_occurrence);

        public override int NextDoc()
        {
            _occurrence = first - 1;
            return _doc = _doc < 0 ? 0 : NoMoreDocs;
        }

        public override int Advance(int target)
        {
            _occurrence = first - 1;
            return _doc = _doc < 0 && target <= 0 ? 0 : NoMoreDocs;
        }

        public override int NextPosition() => vector.Position(++_occurrence);
    }
}
