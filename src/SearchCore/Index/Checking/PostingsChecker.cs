using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Index.Checking;

/// <summary>Walks all terms and postings of a field and counts again what its statistics say.</summary>
/// <param name="maxDoc">The number of documents of the segment.</param>
/// <param name="field">The field.</param>
/// <param name="report">Takes what is wrong.</param>
/// <param name="cancellationToken">Ends the check.</param>
internal sealed class PostingsChecker(int maxDoc, FieldInfo field, Action<FormattableString> report, CancellationToken cancellationToken)
{
    private const int AdvancePoints = 7;

    /// <summary>Every so many terms one is sought again, first by name and then by what comes just before it.</summary>
    private const int SeekInterval = 64;
    private readonly BitSet _docs = new(maxDoc);
    private readonly List<int> _docsOfTerm = [];
    private readonly bool _hasFreqs = field.IndexOptions >= IndexOptions.DocsAndFreqs;
    private readonly bool _hasPositions = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
    private readonly bool _hasOffsets = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
    private long _occurrences;
    private bool _isDone;

    public long TermCount { get; private set; }

    public long PostingCount { get; private set; }

    public long PositionCount { get; private set; }

    public void Check(Terms? terms)
    {
        if (terms is null)
            return;
        var enumerator = terms.GetEnumerator();
        var seeker = terms.GetEnumerator();
        PostingsEnumerator? postings = null;
        byte[]? previous = null;
        while (!_isDone && enumerator.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var term = enumerator.Term.ToArray();
            if (previous is not null && previous.AsSpan().SequenceCompareTo(term) >= 0)
                Stop($"field '{field.Name}': term {Show(term)} comes after {Show(previous)}, but is not greater");
            previous = term;
            TermCount++;
            postings = enumerator.GetPostings(PostingsFlags.All, postings);
            CheckTerm(term, enumerator.DocFreq, enumerator.TotalTermFreq, postings);
            CheckAdvance(term, enumerator);
            if (TermCount % SeekInterval == 1)
                CheckSeek(term, enumerator.DocFreq, seeker);
        }

        CompareStatistics(terms);
    }

    private static string Show(ReadOnlySpan<byte> term) => $"'{Utf8Term.CopyOf(term)}' ({Convert.ToHexStringLower(term)})";

    private void CheckTerm(byte[] term, int docFreq, long totalTermFreq, PostingsEnumerator postings)
    {
        var docCount = 0;
        var occurrences = 0L;
        var last = -1;
        _docsOfTerm.Clear();
        for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
        {
            if (doc <= last || doc >= maxDoc)
            {
                Stop($"field '{field.Name}', term {Show(term)}: document {doc} comes after {last}, of {maxDoc}");
                return;
            }

            last = doc;
            docCount++;
            _docs.Set(doc);
            _docsOfTerm.Add(doc);
            if (_hasFreqs && postings.Freq < 1)
                Stop($"field '{field.Name}', term {Show(term)}, document {doc}: the frequency is {postings.Freq}");
            occurrences += postings.Freq;
            if (_hasPositions)
                CheckPositions(term, doc, postings);
        }

        PostingCount += docCount;
        _occurrences += occurrences;
        if (docCount != docFreq)
            report($"field '{field.Name}', term {Show(term)}: its document frequency is {docFreq}, but it has {docCount} documents");
        if (_hasFreqs && occurrences != totalTermFreq)
            report($"field '{field.Name}', term {Show(term)}: its total frequency is {totalTermFreq}, but it occurs {occurrences} times");
    }

    private void CheckPositions(byte[] term, int doc, PostingsEnumerator postings)
    {
        var lastPosition = 0;
        var lastStart = 0;
        for (var i = 0; i < postings.Freq; i++)
        {
            var position = postings.NextPosition();
            PositionCount++;
            if (position < lastPosition)
                Stop($"field '{field.Name}', term {Show(term)}, document {doc}: position {position} comes after {lastPosition}");
            lastPosition = position;
            if (!_hasOffsets)
                continue;
            if (postings.StartOffset < lastStart || postings.EndOffset < postings.StartOffset)
                Stop($"field '{field.Name}', term {Show(term)}, document {doc}: offsets {postings.StartOffset} to {postings.EndOffset} after {lastStart}");
            lastStart = postings.StartOffset;
        }
    }

    /// <summary>Jumps to a few places and compares with a walk: what the skip list says.</summary>
    private void CheckAdvance(byte[] term, TermsEnumerator enumerator)
    {
        if (_isDone || enumerator.DocFreq < AdvancePoints)
            return;
        for (var i = 0; i < AdvancePoints; i++)
        {
            var target = (int)((i + 1L) * maxDoc / (AdvancePoints + 1));
            var arrived = enumerator.GetPostings(PostingsFlags.Freqs).Advance(target);
            var found = _docsOfTerm.BinarySearch(target);
            var index = found < 0 ? ~found : found;
            var expected = index == _docsOfTerm.Count ? DocIdSetIterator.NoMoreDocs : _docsOfTerm[index];
            if (arrived != expected)
                Stop($"field '{field.Name}', term {Show(term)}: advancing to {target} arrives at {arrived}, walking at {expected}");
        }
    }

    private void CheckSeek(byte[] term, int docFreq, TermsEnumerator seeker)
    {
        if (!seeker.SeekExact(term) || seeker.DocFreq != docFreq)
            report($"field '{field.Name}': term {Show(term)} is found by walking, but not the same by seeking");
        if (seeker.SeekCeiling(term) != SeekStatus.Found || !seeker.Term.SequenceEqual(term))
            report($"field '{field.Name}': seeking to {Show(term)} or after it arrives elsewhere");
    }

    private void CompareStatistics(Terms terms)
    {
        if (_isDone)
            return;
        if (terms.TermCount >= 0 && terms.TermCount != TermCount)
            report($"field '{field.Name}': it is said to have {terms.TermCount} terms, but has {TermCount}");
        if (terms.SumDocFreq >= 0 && terms.SumDocFreq != PostingCount)
            report($"field '{field.Name}': its document frequencies are said to add up to {terms.SumDocFreq}, but do to {PostingCount}");
        if (_hasFreqs && terms.SumTotalTermFreq >= 0 && terms.SumTotalTermFreq != _occurrences)
            report($"field '{field.Name}': its frequencies are said to add up to {terms.SumTotalTermFreq}, but do to {_occurrences}");
        var docCount = _docs.Cardinality();
        if (terms.DocCount >= 0 && terms.DocCount != docCount)
            report($"field '{field.Name}': {terms.DocCount} documents are said to have it, but {docCount} do");
    }

    /// <summary>Reports what makes going on with this field pointless.</summary>
    private void Stop(FormattableString problem)
    {
        if (!_isDone)
            report(problem);
        _isDone = true;
    }
}
