using SearchCore.Codecs;
using SearchCore.Search.Similarities;

namespace SearchCore.Search.Spans;

/// <summary>Scores the documents that have spans.</summary>
internal sealed class SpanScorer(SpanCursor cursor, SimilarityScorer similarity, NumericDocValues? norms) : Scorer
{
    private readonly List<Span> _spans = [];
    private int _readDoc = -1;

    public override int DocId => cursor.DocId;

    public override long Cost => cursor.Cost;

    /// <summary>The spans of the current document.</summary>
    public IReadOnlyList<Span> Spans
    {
        get
        {
            if (_readDoc != DocId)
            {
                _readDoc = DocId;
                _spans.Clear();
                cursor.Read(_spans);
            }

            return _spans;
        }
    }

    /// <summary>How much the spans of the current document count.</summary>
    public float Freq
    {
        get
        {
            var freq = 0f;
            foreach (var span in Spans)
                freq += similarity.SlopFactor(span.Length);
            return freq;
        }
    }

    public override int NextDoc() => SkipWithoutSpans(cursor.NextDoc());

    public override int Advance(int target) => SkipWithoutSpans(cursor.Advance(target));

    public override bool AdvanceExact(int target) => (DocId < target ? cursor.Advance(target) : DocId) == target && Spans.Count > 0;

    public override float Score() => similarity.Score(Freq, Norms.Get(norms, DocId));

    public override void FillBlock(ScoreBlock block, int from, int upTo)
    {
        var doc = DocId < from ? cursor.Advance(from) : DocId;
        while (doc < upTo && !block.IsFull)
        {
            if (Spans.Count > 0)
                block.Add(doc, block.NeedsScores ? Score() : 0);
            doc = cursor.NextDoc();
        }
    }

    private int SkipWithoutSpans(int doc)
    {
        while (doc != NoMoreDocs && Spans.Count == 0)
            doc = cursor.NextDoc();
        return doc;
    }
}
