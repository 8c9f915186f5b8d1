using SearchCore.Codecs;

namespace SearchCore.Search.Spans;

/// <summary>The positions of a term.</summary>
internal sealed class TermSpans(PostingsEnumerator postings) : SpanCursor
{
    public override int DocId => postings.DocId;

    public override long Cost => postings.Cost;

    public override int NextDoc() => postings.NextDoc();

    public override int Advance(int target) => postings.Advance(target);

    public override void Read(List<Span> spans)
    {
        for (var left = postings.Freq; left > 0; left--)
        {
            var position = postings.NextPosition();
            spans.Add(new Span(position, position + 1));
        }
    }
}
