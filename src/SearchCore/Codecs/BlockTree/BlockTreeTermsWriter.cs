using SearchCore.Codecs.Lucene41;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Fst;

namespace SearchCore.Codecs.BlockTree;

/// <summary>Writes the terms dictionary of a segment, .tim and .tip, and through it the postings (format chapter 7).</summary>
internal sealed class BlockTreeTermsWriter : FieldsConsumer
{
    private readonly PostingsOutputs _postings;
    private readonly IndexOutput _blocks;
    private readonly IndexOutput _index;
    private readonly ByteBuffer _directory = new();
    private readonly List<long> _fstPointers = [];

    /// <summary>Creates the files; takes over those of the postings.</summary>
    public BlockTreeTermsWriter(SegmentWriteState state, PostingsOutputs postings)
    {
        _postings = postings;
        _blocks = Create(state, BlockTreeFormat.TermsExtension);
        try
        {
            _index = Create(state, BlockTreeFormat.IndexExtension);
        }
        catch
        {
            _blocks.Dispose();
            throw;
        }

        CodecHeader.WriteHeader(_blocks, BlockTreeFormat.TermsHeader, BlockTreeFormat.CurrentVersion);
        CodecHeader.WriteHeader(_blocks, PostingsFiles.TermsHeader, PostingsFiles.CurrentVersion);
        _blocks.WriteVInt(ForUtil.BlockSize);
        CodecHeader.WriteHeader(_index, BlockTreeFormat.IndexHeader, BlockTreeFormat.CurrentVersion);
    }

    public override void Write(FieldInfo field, Terms terms)
    {
        var postings = _postings.OpenField(field);
        var blocks = new BlockTreeFieldWriter(field, _blocks);
        var enumerator = terms.GetEnumerator();
        while (enumerator.MoveNext())
        {
            var written = postings.Write(enumerator);
            if (written.DocFreq > 0)
                blocks.Add(enumerator.Term, written);
        }

        var statistics = blocks.Finish(postings.DocCount, out var fst);
        if (statistics is null)
            return;
        AddToDirectory(field, statistics);
        _fstPointers.Add(_index.FilePointer);
        CodecHeader.WriteHeader(_index, FstReader.HeaderName, FstReader.CurrentVersion);
        _index.WriteBytes(fst.Finish().Written);
    }

    public override void Finish()
    {
        var directory = _blocks.FilePointer;
        _blocks.WriteVInt(_fstPointers.Count);
        _blocks.WriteBytes(_directory.Written);
        _blocks.WriteInt64(directory);
        CodecHeader.WriteFooter(_blocks);

        var indexDirectory = _index.FilePointer;
        foreach (var pointer in _fstPointers)
            _index.WriteVLong(pointer);
        _index.WriteInt64(indexDirectory);
        CodecHeader.WriteFooter(_index);
        _postings.Finish();
    }

    public override void Dispose()
    {
        _index.Dispose();
        _blocks.Dispose();
        _postings.Dispose();
    }

    private static IndexOutput Create(SegmentWriteState state, string extension) =>
        state.Directory.CreateOutput(IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, extension));

    private void AddToDirectory(FieldInfo field, BlockTreeStatistics statistics)
    {
        _directory.WriteVInt(field.Number);
        _directory.WriteVLong(statistics.TermCount);
        _directory.WriteVInt(statistics.RootCode.Length);
        _directory.WriteBytes(statistics.RootCode.Span);
        if (statistics.SumTotalTermFreq >= 0)
            _directory.WriteVLong(statistics.SumTotalTermFreq);
        _directory.WriteVLong(statistics.SumDocFreq);
        _directory.WriteVInt(statistics.DocCount);
        _directory.WriteVInt(BlockTreeFormat.LongsCount(field));
    }
}
