using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Tests.Search.Fakes;

internal sealed class FakeTerms : Terms
{
    private readonly int _blockSize;

    public FakeTerms(IReadOnlyList<FakeDocument> documents, string field, int blockSize)
    {
        _blockSize = blockSize;
        for (var doc = 0; doc < documents.Count; doc++)
        {
            if (!documents[doc].Fields.TryGetValue(field, out var words))
                continue;
            foreach (var term in words.SelectMany(word => word).Distinct())
            {
                var bytes = new Utf8Term(term);
                if (!Postings.TryGetValue(bytes, out var postings))
                    Postings[bytes] = postings = [];
                postings.Add(new FakePosting(doc, documents[doc].Positions(field, term)));
            }
        }

        DocCount = documents.Count(document => document.Fields.TryGetValue(field, out var words) && words.Length > 0);
    }

    public SortedDictionary<Utf8Term, List<FakePosting>> Postings { get; } = [];

    public override long TermCount => Postings.Count;

    public override long SumTotalTermFreq => Postings.Values.Sum(postings => postings.Sum(posting => posting.Positions.Length));

    public override long SumDocFreq => Postings.Values.Sum(postings => postings.Count);

    public override int DocCount { get; }

    public override bool HasFreqs => true;

    public override bool HasPositions => true;

    public override bool HasOffsets => true;

    public override bool HasPayloads => false;

    public override TermsEnumerator GetEnumerator() => new FakeTermsEnumerator([.. Postings], _blockSize);
}
