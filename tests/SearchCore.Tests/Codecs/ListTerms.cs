using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs;

/// <summary>One occurrence of a term in a document.</summary>
internal sealed record Occurrence(int Position, int Start = -1, int End = -1, byte[]? Payload = null);

/// <summary>A document that has a term.</summary>
internal sealed record Posting(int Doc, Occurrence[] Occurrences);

/// <summary>Terms in plain lists: what is offered for writing, and what a test compares with.</summary>
internal sealed class ListTerms(FieldInfo fieldInfo, IReadOnlyList<(Utf8Term Term, Posting[] Postings)> terms) : Terms
{
    public IReadOnlyList<(Utf8Term Term, Posting[] Postings)> Entries { get; } = terms;

    public override long TermCount => Entries.Count;

    public override long SumTotalTermFreq => HasFreqs ? Entries.Sum(entry => entry.Postings.Sum(posting => (long)posting.Occurrences.Length)) : -1;

    public override long SumDocFreq => Entries.Sum(entry => (long)entry.Postings.Length);

    public override int DocCount => Entries.SelectMany(entry => entry.Postings).Select(posting => posting.Doc).Distinct().Count();

    public override bool HasFreqs => fieldInfo.IndexOptions >= IndexOptions.DocsAndFreqs;

    public override bool HasPositions => fieldInfo.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;

    public override bool HasOffsets => fieldInfo.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;

    public override bool HasPayloads => fieldInfo.HasPayloads;

    public override TermsEnumerator GetEnumerator() => new Enumerator(this);

    private sealed class Enumerator(ListTerms terms) : TermsEnumerator
    {
        private int _index = -1;

        public override ReadOnlySpan<byte> Term => terms.Entries[_index].Term.Span;

        public override int DocFreq => terms.Entries[_index].Postings.Length;

        public override long TotalTermFreq => terms.HasFreqs ? terms.Entries[_index].Postings.Sum(posting => (long)posting.Occurrences.Length) : -1;

        public override bool MoveNext() => ++_index < terms.Entries.Count;

        public override bool SeekExact(ReadOnlySpan<byte> term) => SeekCeiling(term) == SeekStatus.Found;

        public override SeekStatus SeekCeiling(ReadOnlySpan<byte> term)
        {
            for (_index = 0; _index < terms.Entries.Count; _index++)
            {
                var order = Term.SequenceCompareTo(term);
                if (order >= 0)
                    return order == 0 ? SeekStatus.Found : SeekStatus.NotFound;
            }

            return SeekStatus.End;
        }

        public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null) =>
            new ListPostings(terms.Entries[_index].Postings);
    }

    private sealed class ListPostings(Posting[] postings) : PostingsEnumerator
    {
        private int _index = -1;
        private int _occurrence;

        public override int DocId => _index < 0 ? -1 : _index < postings.Length ? postings[_index].Doc : NoMoreDocs;

        public override long Cost => postings.Length;

        public override int Freq => postings[_index].Occurrences.Length;

        public override int StartOffset => Current.Start;

        public override int EndOffset => Current.End;

        public override ReadOnlySpan<byte> Payload => Current.Payload;

        private Occurrence Current => postings[_index].Occurrences[_occurrence - 1];

        public override int NextDoc()
        {
            _index++;
            _occurrence = 0;
            return DocId;
        }

        public override int Advance(int target)
        {
            while (NextDoc() < target)
            {
            }

            return DocId;
        }

        public override int NextPosition()
        {
            _occurrence++;
            return Current.Position;
        }
    }
}
