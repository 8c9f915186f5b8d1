using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Walks the documents of a term a block at a time; what it adds of occurrences is the subclasses' part.</summary>
/// <remarks>
/// Documents are decoded when their block is reached, frequencies when somebody asks for one of the block, the skip list at the first
/// advance over a block's end. Behind the documents of a block stand sentinels, so that a search in it needs no bounds.
/// </remarks>
internal abstract class BlockPostingsEnumerator : PostingsEnumerator
{
    private const int Lanes = 8;
    private readonly int[] _docs = new int[ForUtil.BlockSize + Lanes];
    private readonly int[] _freqs = new int[ForUtil.BlockSize];
    private readonly bool _fieldHasFreqs;
    private SkipReader? _skipReader;
    private PostingsPointers _pointers;
    private int _docFreq;
    private int _docsDecoded;
    private int _count;
    private int _index;
    private int _doc;
    private long _nextBlockPointer;
    private long _freqBlockPointer;
    private bool _readsFreqs;
    private bool _freqsAreDecoded;
    private bool _skipReaderIsReady;

    protected BlockPostingsEnumerator(PostingsReader postings, FieldInfo field)
    {
        Postings = postings;
        Field = field;
        _fieldHasFreqs = field.IndexOptions >= IndexOptions.DocsAndFreqs;
        _docs.AsSpan(ForUtil.BlockSize).Fill(NoMoreDocs);
    }

    public PostingsReader Postings { get; }

    public FieldInfo Field { get; }

    public sealed override int DocId => _doc;

    public sealed override long Cost => _docFreq;

    public sealed override int Freq
    {
        get
        {
            if (!_freqsAreDecoded)
                DecodeFreqs();
            return _freqs[_index];
        }
    }

    internal sealed override bool HasBlocks => true;

    internal sealed override ReadOnlySpan<int> BlockDocs => _docs.AsSpan(0, _count);

    internal sealed override ReadOnlySpan<int> BlockFreqs
    {
        get
        {
            if (!_readsFreqs)
                return [];
            if (!_freqsAreDecoded)
                DecodeFreqs();
            return _freqs.AsSpan(0, _count);
        }
    }

    internal sealed override int BlockIndex => _index;

    internal sealed override int BlockLastDoc => _count == 0 ? _doc : _docs[_count - 1];

    public sealed override int NextDoc()
    {
        var index = _index + 1;
        if (index >= _count)
            return NextBlock() ? _doc : NoMoreDocs;
        _index = index;
        return _doc = _docs[index];
    }

    public sealed override int Advance(int target)
    {
        if (_count == 0 || _docs[_count - 1] < target)
        {
            if (!AdvanceBlock(target))
                return NoMoreDocs;
        }

        // Eight documents at a time; most advances end in the first eight, and the sentinels end the rest.
        ref var first = ref MemoryMarshal.GetArrayDataReference(_docs);
        var wanted = Vector256.Create(target);
        var index = Math.Max(_index, 0);
        uint found;
        while ((found = Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref first, (nuint)index), wanted).ExtractMostSignificantBits()) == 0)
            index += Lanes;
        index += BitOperations.TrailingZeroCount(found);
        _index = index;
        return _doc = _docs[index];
    }

    internal sealed override bool NextBlock()
    {
        if (_docsDecoded == _docFreq)
            return End();
        LeaveBlock();
        DecodeBlock();
        return true;
    }

    internal sealed override ImpactsSource? OpenImpacts() => Postings.Impacts?.Find(_pointers.DocStart, _docFreq);

    internal sealed override int AdvanceShallow(int target)
    {
        if (_count > 0 && _docs[_count - 1] >= target)
            return _docs[_count - 1];
        if (_docFreq - _docsDecoded <= ForUtil.BlockSize)
            return NoMoreDocs;
        PrepareSkipReader();
        _skipReader!.SkipTo(target);
        return _skipReader.NextBlockLastDoc;
    }

    /// <summary>How many documents the current block has.</summary>
    protected int BlockCount => _count;

    /// <summary>Starts over with a term.</summary>
    public virtual void Reset(int docFreq, long totalTermFreq, in PostingsPointers pointers, PostingsFlags flags)
    {
        _pointers = pointers;
        _docFreq = docFreq;
        _docsDecoded = 0;
        _count = 0;
        _index = -1;
        _doc = -1;
        _nextBlockPointer = pointers.DocStart;
        _skipReaderIsReady = false;
        _readsFreqs = _fieldHasFreqs && (flags & PostingsFlags.Freqs) != 0;
        _freqsAreDecoded = !_readsFreqs || docFreq == 1;
        if (docFreq == 1)
            _freqs[0] = _readsFreqs ? (int)totalTermFreq : 1;
        else if (!_readsFreqs)
            _freqs.AsSpan().Fill(1);
    }

    /// <summary>Called before the documents of a block make room for those of the next one.</summary>
    protected virtual void LeaveBlock()
    {
    }

    /// <summary>Called when blocks are passed over, before the next one is decoded.</summary>
    protected virtual void JumpTo(in SkipEntry entry)
    {
    }

    /// <summary>The sum of the frequencies of a part of the current block.</summary>
    protected long SumFreqs(int start, int end)
    {
        if (start >= end)
            return 0;
        if (!_freqsAreDecoded)
            DecodeFreqs();
        long sum = 0;
        for (var i = start; i < end; i++)
            sum += _freqs[i];
        return sum;
    }

    private bool End()
    {
        _index = _count;
        _doc = NoMoreDocs;
        return false;
    }

    /// <summary>Goes to the first block whose last document is not before the target.</summary>
    private bool AdvanceBlock(int target)
    {
        if (_docFreq - _docsDecoded > ForUtil.BlockSize)
        {
            PrepareSkipReader();
            // An entry at or over the target was reached by a shallow advance that went further; from here on block by block is right.
            _skipReader!.SkipTo(target);
            if (_skipReader.DocsPassed > _docsDecoded && _skipReader.Current.Doc < target)
                Jump();
        }

        do
        {
            if (!NextBlock())
                return false;
        }
        while (_docs[_count - 1] < target);
        return true;
    }

    private void Jump()
    {
        ref readonly var entry = ref _skipReader!.Current;
        _docsDecoded = _skipReader.DocsPassed;
        _nextBlockPointer = entry.DocPointer;
        _count = ForUtil.BlockSize;
        _docs[ForUtil.BlockSize - 1] = entry.Doc;
        JumpTo(entry);
        _index = ForUtil.BlockSize;
    }

    private void PrepareSkipReader()
    {
        if (_skipReaderIsReady)
            return;
        _skipReader ??= new SkipReader(Postings.Docs, Field, Postings.MaxDoc);
        _skipReader.Reset(_docFreq, _pointers);
        _skipReaderIsReady = true;
    }

    private void DecodeBlock()
    {
        var previous = _docsDecoded == 0 ? 0 : _docs[_count - 1];
        var left = _docFreq - _docsDecoded;
        if (_docFreq == 1)
        {
            _docs[0] = _pointers.SingletonDoc;
            SetCount(1);
        }
        else if (left >= ForUtil.BlockSize)
        {
            var reader = Postings.Docs.OpenReader(_nextBlockPointer);
            Postings.ForUtil.ReadDocs(ref reader, previous, Postings.MaxDoc, _docs);
            _count = ForUtil.BlockSize;
            if (_fieldHasFreqs)
            {
                _freqBlockPointer = reader.FilePosition;
                _freqsAreDecoded = !_readsFreqs;
                Postings.ForUtil.Skip(ref reader);
            }

            _nextBlockPointer = reader.FilePosition;
        }
        else
        {
            DecodeTail(previous, left);
        }

        _docsDecoded += _count;
        _index = 0;
        _doc = _docs[0];
    }

    private void DecodeTail(int previous, int count)
    {
        var reader = Postings.Docs.OpenReader(_nextBlockPointer);
        long doc = previous;
        for (var i = 0; i < count; i++)
        {
            var code = (uint)reader.ReadVInt();
            if (_fieldHasFreqs)
            {
                var freq = (code & 1) != 0 ? 1 : reader.ReadVIntNonNegative("a frequency");
                if (_readsFreqs)
                    _freqs[i] = freq;
                code >>= 1;
            }

            doc += code;
            if (doc >= Postings.MaxDoc)
                reader.ThrowCorrupt("postings lead outside the segment");
            _docs[i] = (int)doc;
        }

        _freqsAreDecoded = true;
        SetCount(count);
    }

    private void SetCount(int count)
    {
        _count = count;
        _docs.AsSpan(count, Lanes).Fill(NoMoreDocs);
    }

    private void DecodeFreqs()
    {
        var reader = Postings.Docs.OpenReader(_freqBlockPointer);
        Postings.ForUtil.Read(ref reader, _freqs);
        _freqsAreDecoded = true;
    }
}
