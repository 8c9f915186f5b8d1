using SearchCore.Codecs;

namespace SearchCore.Index.Merging;

/// <summary>The postings of a term out of several segments, numbered for the merged one and without deleted documents.</summary>
internal sealed class MergedPostings : PostingsEnumerator
{
    private IReadOnlyList<MergedTermsPart> _parts = [];
    private PostingsFlags _flags;
    private PostingsEnumerator? _postings;
    private int _part;
    private int _doc;

    public override int DocId => _doc;

    public override long Cost => _parts.Sum(part => (long)part.Terms.DocFreq);

    public override int Freq => _postings!.Freq;

    public override int StartOffset => _postings!.StartOffset;

    public override int EndOffset => _postings!.EndOffset;

    public override ReadOnlySpan<byte> Payload => _postings!.Payload;

    /// <summary>Starts on a term.</summary>
    /// <param name="parts">The segments that have it, each standing at it.</param>
    /// <param name="flags">What will be asked for.</param>
    public void Reset(IReadOnlyList<MergedTermsPart> parts, PostingsFlags flags)
    {
        _parts = parts;
        _flags = flags;
        _postings = null;
        _part = -1;
        _doc = -1;
    }

    public override int NextDoc()
    {
        while (true)
        {
            if (_postings is null)
            {
                if (++_part == _parts.Count)
                    return _doc = NoMoreDocs;
                _postings = _parts[_part].GetPostings(_flags);
            }

            var doc = _postings.NextDoc();
            if (doc == NoMoreDocs)
                _postings = null;
            else if (_parts[_part].Docs[doc] is >= 0 and var target)
                return _doc = target;
        }
    }

    public override int Advance(int target)
    {
        while (NextDoc() < target)
        {
            // A merge reads everything once; there is nothing to skip with.
        }

        return _doc;
    }

    public override int NextPosition() => _postings!.NextPosition();
}
