using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Impacts;

/// <summary>Writes the file of impacts (see <see cref="ImpactsFile"/>).</summary>
internal sealed class ImpactsWriter : IDisposable
{
    private readonly IndexOutput _output;
    private readonly List<(long DocStart, long Place)> _table = [];
    private readonly ByteBuffer _groups = new();
    private readonly ByteBuffer _blocks = new();
    private readonly ImpactsCollector _block = new();
    private readonly ImpactsCollector _group = new();
    private int _blocksInGroup;
    private int _groupStart;
    private int _lastDocOfBlocks;
    private int _lastDocOfGroups;

    /// <summary>Begins the file.</summary>
    /// <param name="state">The segment.</param>
    /// <param name="checksum">What binds the file to its postings.</param>
    public ImpactsWriter(SegmentWriteState state, long checksum)
    {
        _output = state.Directory.CreateOutput(ImpactsFile.Name(state.Segment.Name, state.Suffix));
        CodecHeader.WriteHeader(_output, ImpactsFile.HeaderName, ImpactsFile.Version);
        _output.WriteInt32(state.Segment.DocCount);
        _output.WriteInt64(checksum);
    }

    /// <summary>Adds a term.</summary>
    /// <param name="docStart">Where its documents are in .doc.</param>
    /// <param name="postings">Its postings with frequencies, before the first document.</param>
    /// <param name="norms">A norm per document.</param>
    public void Add(long docStart, PostingsEnumerator postings, ReadOnlySpan<byte> norms)
    {
        _groups.Clear();
        _blocks.Clear();
        (_blocksInGroup, _groupStart, _lastDocOfBlocks, _lastDocOfGroups) = (0, 0, 0, 0);
        while (postings.NextBlock())
        {
            var docs = postings.BlockDocs;
            var freqs = postings.BlockFreqs;
            for (var i = 0; i < docs.Length; i++)
                _block.Add(freqs[i], norms[docs[i]]);
            EndBlock(docs[^1]);
        }

        if (_blocksInGroup > 0)
            EndGroup();
        _table.Add((docStart, _output.FilePointer));
        _output.WriteVInt(_groups.Length);
        _output.WriteBytes(_groups.Written);
        _output.WriteBytes(_blocks.Written);
    }

    /// <summary>Ends the file.</summary>
    public void Finish()
    {
        _table.Sort();
        var place = _output.FilePointer;
        foreach (var (docStart, groups) in _table)
        {
            _output.WriteInt64(docStart);
            _output.WriteInt64(groups);
        }

        _output.WriteInt32(_table.Count);
        _output.WriteInt64(place);
        CodecHeader.WriteFooter(_output);
    }

    public void Dispose() => _output.Dispose();

    private void EndBlock(int lastDoc)
    {
        _group.Add(_block);
        _blocks.WriteVInt(lastDoc - _lastDocOfBlocks);
        _block.Drain(_blocks);
        _lastDocOfBlocks = lastDoc;
        if (++_blocksInGroup == ImpactsFile.GroupSize)
            EndGroup();
    }

    private void EndGroup()
    {
        _groups.WriteVInt(_lastDocOfBlocks - _lastDocOfGroups);
        _groups.WriteVInt(_blocks.Length - _groupStart);
        _group.Drain(_groups);
        _lastDocOfGroups = _lastDocOfBlocks;
        _groupStart = _blocks.Length;
        _blocksInGroup = 0;
    }
}
