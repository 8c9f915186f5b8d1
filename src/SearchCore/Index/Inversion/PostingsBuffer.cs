using SearchCore.Codecs;

namespace SearchCore.Index.Inversion;

/// <summary>The postings of one field in memory, while documents are added. Belongs to one thread.</summary>
/// <remarks>
/// Per term there are two streams. Documents: the distance to the one before, shifted left by one with 1 for "frequency 1", else the
/// frequency follows (distances alone when no frequencies are kept). Positions: the distance, shifted left by one with 1 for "has a
/// payload"; then the payload's length and bytes; then, if kept, the distance of the start offset and the length.
/// </remarks>
internal sealed class PostingsBuffer(ByteSlicePool pool, IndexOptions options)
{
    private readonly bool _hasFreqs = options >= IndexOptions.DocsAndFreqs;
    private readonly bool _hasPositions = options >= IndexOptions.DocsAndFreqsAndPositions;
    private readonly bool _hasOffsets = options >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;

    public ByteSlicePool Pool { get; } = pool;

    public TermTable Terms { get; } = new(pool);

    /// <summary>What the streams hold.</summary>
    public IndexOptions Options { get; } = options;

    /// <summary>Whether some occurrence came with a payload.</summary>
    public bool HasPayloads { get; private set; }

    /// <summary>How many documents have at least one term.</summary>
    public int DocCount { get; private set; }

    /// <summary>The sum of all terms' document frequencies.</summary>
    public long SumDocFreq { get; private set; }

    /// <summary>The number of occurrences.</summary>
    public long OccurrenceCount { get; private set; }

    private int LastDoc { get; set; } = -1;

    /// <summary>Adds an occurrence. Documents come in ascending order and, within one, positions do not decrease.</summary>
    /// <returns>How often the document has the term now.</returns>
    public int Add(ReadOnlySpan<byte> text, int doc, int position, int startOffset, int endOffset, ReadOnlySpan<byte> payload)
    {
        ref var term = ref Terms[Terms.FindOrAdd(text)];
        if (term.DocFreq == 0 || term.LastDoc != doc)
            StartDocument(ref term, doc);
        term.Freq++;
        OccurrenceCount++;
        if (_hasPositions)
            AddPosition(ref term, position, startOffset, endOffset, payload);
        return term.Freq;
    }

    /// <summary>Forgets everything, together with its pool, to be filled again.</summary>
    public void Clear()
    {
        Terms.Clear();
        HasPayloads = false;
        DocCount = 0;
        SumDocFreq = 0;
        OccurrenceCount = 0;
        LastDoc = -1;
    }

    private void StartDocument(ref BufferedTerm term, int doc)
    {
        if (term.DocFreq > 0)
            WriteLastDocument(ref term);
        term.LastDocDelta = doc - term.LastDoc;
        term.LastDoc = doc;
        term.DocFreq++;
        term.Freq = 0;
        term.LastPosition = 0;
        term.LastStartOffset = 0;
        SumDocFreq++;
        if (LastDoc != doc)
            DocCount++;
        LastDoc = doc;
    }

    private void WriteLastDocument(ref BufferedTerm term)
    {
        var delta = (uint)term.LastDocDelta;
        if (!_hasFreqs)
        {
            Pool.WriteVInt(ref term.Docs, delta);
        }
        else if (term.Freq == 1)
        {
            Pool.WriteVInt(ref term.Docs, (delta << 1) | 1);
        }
        else
        {
            Pool.WriteVInt(ref term.Docs, delta << 1);
            Pool.WriteVInt(ref term.Docs, (uint)term.Freq);
        }
    }

    private void AddPosition(ref BufferedTerm term, int position, int startOffset, int endOffset, ReadOnlySpan<byte> payload)
    {
        var delta = (uint)(position - term.LastPosition) << 1;
        term.LastPosition = position;
        if (payload.IsEmpty)
        {
            Pool.WriteVInt(ref term.Positions, delta);
        }
        else
        {
            HasPayloads = true;
            Pool.WriteVInt(ref term.Positions, delta | 1);
            Pool.WriteVInt(ref term.Positions, (uint)payload.Length);
            Pool.WriteBytes(ref term.Positions, payload);
        }

        if (!_hasOffsets)
            return;
        Pool.WriteVInt(ref term.Positions, (uint)(startOffset - term.LastStartOffset));
        Pool.WriteVInt(ref term.Positions, (uint)(endOffset - startOffset));
        term.LastStartOffset = startOffset;
    }
}
