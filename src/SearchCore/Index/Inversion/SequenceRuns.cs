using SearchCore.Util;

namespace SearchCore.Index.Inversion;

/// <summary>For each document of a segment, how many deletes had been ordered when it was added; kept as runs of equal numbers.</summary>
/// <remarks>A delete is for documents that were added before it: those with a smaller number than the delete's own.</remarks>
internal sealed class SequenceRuns
{
    public static readonly SequenceRuns None = new();

    private readonly List<(int FirstDoc, long Sequence)> _runs = [];

    public bool IsEmpty => _runs.Count == 0;

    /// <summary>The number of the first document, and so the smallest.</summary>
    public long First => _runs.Count == 0 ? 0 : _runs[0].Sequence;

    /// <summary>The number of the last document, and so the largest.</summary>
    public long Last => _runs.Count == 0 ? 0 : _runs[^1].Sequence;

    /// <summary>Notes a document. Documents and numbers ascend.</summary>
    public void Add(int doc, long sequence)
    {
        if (_runs.Count == 0 || _runs[^1].Sequence != sequence)
            _runs.Add((doc, sequence));
    }

    /// <summary>The first document that a delete is not for; all before it were added before the delete.</summary>
    public int LimitOf(long delete)
    {
        var low = 0;
        var high = _runs.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_runs[middle].Sequence < delete)
                low = middle + 1;
            else
                high = middle;
        }

        return low == _runs.Count ? DocIdSetIterator.NoMoreDocs : _runs[low].FirstDoc;
    }
}
