using SearchCore.Util;

namespace SearchCore.Search;

/// <summary>Up to <see cref="Capacity"/> documents of one segment with their scores, ascending: what scorers hand over at a time.</summary>
/// <param name="needsScores">Whether anybody will look at the scores.</param>
public sealed class ScoreBlock(bool needsScores)
{
    /// <summary>The most documents that a block holds: as many as a block of postings.</summary>
    public const int Capacity = 128;

    private readonly int[] _docs = new int[Capacity];
    private readonly float[] _scores = new float[Capacity];

    /// <summary>Whether the scores have to be filled in.</summary>
    public bool NeedsScores { get; } = needsScores;

    /// <summary>How many documents there are.</summary>
    public int Count { get; private set; }

    /// <summary>Whether no more documents fit.</summary>
    public bool IsFull => Count == Capacity;

    /// <summary>The documents.</summary>
    public ReadOnlySpan<int> Docs => _docs.AsSpan(0, Count);

    /// <summary>The documents' scores; without meaning unless <see cref="NeedsScores"/>.</summary>
    public ReadOnlySpan<float> Scores => _scores.AsSpan(0, Count);

    /// <summary>Puts a document at the end.</summary>
    /// <param name="doc">The document, greater than those before it.</param>
    /// <param name="score">Its score.</param>
    public void Add(int doc, float score)
    {
        _docs[Count] = doc;
        _scores[Count] = score;
        Count++;
    }

    /// <summary>Takes all documents out.</summary>
    public void Clear() => Count = 0;

    /// <summary>Puts documents at the end; their scores are to be written to the returned span.</summary>
    internal Span<float> Add(ReadOnlySpan<int> docs)
    {
        docs.CopyTo(_docs.AsSpan(Count));
        var scores = _scores.AsSpan(Count, docs.Length);
        Count += docs.Length;
        return scores;
    }

    /// <summary>Takes out the documents that are deleted.</summary>
    internal void Retain(BitSet liveDocs)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
        {
            _docs[kept] = _docs[i];
            _scores[kept] = _scores[i];
            if (liveDocs[_docs[i]])
                kept++;
        }

        Count = kept;
    }

    /// <summary>Keeps the first documents only, after a caller has moved those that it wants to the front with <see cref="Set"/>.</summary>
    internal void Truncate(int count) => Count = count;

    /// <summary>Overwrites a place.</summary>
    internal void Set(int index, int doc, float score)
    {
        _docs[index] = doc;
        _scores[index] = score;
    }
}
