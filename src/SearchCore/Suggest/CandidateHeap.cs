using SearchCore.Util;

namespace SearchCore.Suggest;

/// <summary>Keeps the best of many terms: those with the fewest edits, and among these the most frequent. A term is copied only when it gets in.</summary>
/// <param name="capacity">How many are kept, 1 or more.</param>
internal sealed class CandidateHeap(int capacity)
{
    private readonly PriorityQueue<CandidateTerm, (int, int)> _worstFirst = new();

    /// <summary>Offers a term; of equally good ones the first stays.</summary>
    /// <param name="term">Its bytes.</param>
    /// <param name="docFreq">How many documents have it.</param>
    /// <param name="edits">By how many letters it differs from what was typed.</param>
    public void Offer(ReadOnlySpan<byte> term, int docFreq, int edits)
    {
        var goodness = (-edits, docFreq);
        if (_worstFirst.Count < capacity)
            _worstFirst.Enqueue(new CandidateTerm(Utf8Term.CopyOf(term), docFreq, edits), goodness);
        else if (_worstFirst.TryPeek(out _, out var worst) && goodness.CompareTo(worst) > 0)
            _worstFirst.EnqueueDequeue(new CandidateTerm(Utf8Term.CopyOf(term), docFreq, edits), goodness);
    }

    /// <summary>What was kept, in no particular order.</summary>
    public CandidateTerm[] ToArray() => [.. _worstFirst.UnorderedItems.Select(item => item.Element)];
}
