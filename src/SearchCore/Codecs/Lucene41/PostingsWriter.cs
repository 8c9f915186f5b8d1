using System.Globalization;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Writes the postings of a field, one term after the other (format chapter 8).</summary>
internal sealed class PostingsWriter
{
    private readonly FieldInfo _field;
    private readonly int _maxDoc;
    private readonly IndexOutput _docs;
    private readonly PositionsWriter? _positions;
    private readonly SkipWriter _skipList;
    private readonly BitSet _docsWithField;
    private readonly bool _hasFreqs;
    private readonly int[] _docDeltas = new int[ForUtil.BlockSize];
    private readonly int[] _freqs = new int[ForUtil.BlockSize];
    private readonly PostingsFlags _flags;
    private PostingsEnumerator? _reuse;
    private SkipEntry _lastBlock;
    private long _docStart;
    private int _count;
    private int _docFreq;
    private long _totalTermFreq;
    private int _lastDoc;

    /// <summary>Begins a field.</summary>
    public PostingsWriter(FieldInfo field, int maxDoc, IndexOutput docs, IndexOutput? positions, IndexOutput? payloads)
    {
        _field = field;
        _maxDoc = maxDoc;
        _docs = docs;
        _hasFreqs = field.IndexOptions >= IndexOptions.DocsAndFreqs;
        _flags = _hasFreqs ? PostingsFlags.Freqs : PostingsFlags.None;
        if (field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions)
        {
            _positions = new PositionsWriter(field, positions ?? throw new ArgumentNullException(nameof(positions)), payloads);
            _flags = _positions.Flags;
        }

        _skipList = new SkipWriter(field, maxDoc);
        _docsWithField = new BitSet(maxDoc);
    }

    /// <summary>How many documents have a term of the field that was written.</summary>
    public int DocCount { get; private set; }

    /// <summary>Writes the postings of the current term.</summary>
    /// <returns>What the terms dictionary needs; a document frequency of 0 when the term has no postings and so is not to be kept.</returns>
    public WrittenTerm Write(TermsEnumerator terms)
    {
        _reuse = terms.GetPostings(_flags, _reuse);
        Start();
        if (_positions is null && _reuse.HasBlocks)
            WriteBlocks(_reuse);
        else
            WriteDocuments(_reuse);
        return Finish();
    }

    private void Start()
    {
        _docStart = _docs.FilePointer;
        _count = 0;
        _docFreq = 0;
        _totalTermFreq = 0;
        _lastDoc = 0;
        var start = new SkipEntry { DocPointer = _docStart };
        if (_positions is not null)
        {
            _positions.Start();
            _positions.Mark(ref start);
        }

        _skipList.Reset(start);
    }

    private void WriteBlocks(PostingsEnumerator postings)
    {
        while (postings.NextBlock())
        {
            var docs = postings.BlockDocs[postings.BlockIndex..];
            if (!_hasFreqs)
            {
                foreach (var doc in docs)
                    Add(doc, 1);
                continue;
            }

            var freqs = postings.BlockFreqs[postings.BlockIndex..];
            for (var i = 0; i < docs.Length; i++)
                Add(docs[i], freqs[i]);
        }
    }

    private void WriteDocuments(PostingsEnumerator postings)
    {
        for (var doc = postings.NextDoc(); doc != PostingsEnumerator.NoMoreDocs; doc = postings.NextDoc())
        {
            var freq = _hasFreqs ? postings.Freq : 1;
            Add(doc, freq);
            _positions?.WriteDocument(postings, freq);
            if (_count == ForUtil.BlockSize)
                _positions?.Mark(ref _lastBlock);
        }
    }

    private void Add(int doc, int freq)
    {
        if (_count == ForUtil.BlockSize)
        {
            // Only now is it known that the block is not the last one, which has no skip entry.
            _skipList.Add(_lastBlock);
            _count = 0;
        }

        if ((uint)doc >= (uint)_maxDoc || (doc <= _lastDoc && _docFreq > 0) || freq <= 0)
            ThrowImpossible(doc, freq);
        _docDeltas[_count] = doc - _lastDoc;
        _freqs[_count] = freq;
        _lastDoc = doc;
        _docFreq++;
        _totalTermFreq += freq;
        if (_docsWithField.Set(doc))
            DocCount++;
        if (++_count == ForUtil.BlockSize)
            WriteBlock();
    }

    private void WriteBlock()
    {
        ForUtil.Default.Write(_docs, _docDeltas);
        if (_hasFreqs)
            ForUtil.Default.Write(_docs, _freqs);
        _lastBlock.Doc = _lastDoc;
        _lastBlock.DocPointer = _docs.FilePointer;
    }

    private WrittenTerm Finish()
    {
        var pointers = new PostingsPointers { DocStart = _docStart, SingletonDoc = _lastDoc };
        if (_docFreq > 1 && _count < ForUtil.BlockSize)
            WriteTail();
        _positions?.Finish(_totalTermFreq, ref pointers);
        if (_docFreq > ForUtil.BlockSize)
        {
            pointers.SkipOffset = _docs.FilePointer - _docStart;
            _skipList.WriteTo(_docs);
        }

        return new WrittenTerm(_docFreq, _hasFreqs ? _totalTermFreq : -1, pointers);
    }

    private void WriteTail()
    {
        for (var i = 0; i < _count; i++)
        {
            if (!_hasFreqs)
            {
                _docs.WriteVInt(_docDeltas[i]);
            }
            else if (_freqs[i] == 1)
            {
                _docs.WriteVInt((_docDeltas[i] << 1) | 1);
            }
            else
            {
                _docs.WriteVInt(_docDeltas[i] << 1);
                _docs.WriteVInt(_freqs[i]);
            }
        }
    }

    private void ThrowImpossible(int doc, int freq) => throw new InvalidOperationException(string.Create(
        CultureInfo.InvariantCulture,
        $"Field '{_field.Name}': document {doc} (frequency {freq}) after document {_lastDoc}; documents must ascend below {_maxDoc}, frequencies be 1 or more."));
}
