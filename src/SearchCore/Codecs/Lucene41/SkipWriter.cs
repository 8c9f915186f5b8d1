using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>Collects the skip list of a term while its postings are written (format chapter 8.4).</summary>
internal sealed class SkipWriter
{
    private const int BitsPerLevel = 3;
    private readonly FieldInfo _field;
    private readonly bool _hasPositions;
    private readonly bool _hasPayloadFile;
    private readonly ByteBuffer[] _levels;
    private readonly SkipEntry[] _last;
    private int _blocks;

    public SkipWriter(FieldInfo field, int maxDoc)
    {
        _field = field;
        _hasPositions = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
        _hasPayloadFile = field.HasPayloads || field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        _levels = new ByteBuffer[SkipReader.LevelCount(maxDoc / ForUtil.BlockSize)];
        _last = new SkipEntry[_levels.Length];
        for (var i = 0; i < _levels.Length; i++)
            _levels[i] = new ByteBuffer();
    }

    /// <summary>Starts over with a term.</summary>
    /// <param name="start">Where its data start in each file.</param>
    public void Reset(in SkipEntry start)
    {
        _blocks = 0;
        foreach (var level in _levels)
            level.Clear();
        Array.Fill(_last, start);
    }

    /// <summary>Adds the entry of the next full block.</summary>
    public void Add(in SkipEntry entry)
    {
        _blocks++;
        var child = 0;
        for (var i = 0; i < _levels.Length && (_blocks & ((1 << (BitsPerLevel * i)) - 1)) == 0; i++)
        {
            var level = _levels[i];
            WriteEntry(level, entry, _last[i]);
            _last[i] = entry;
            // Read by the level above: it leads behind this entry's fields, before the pointer to the level below.
            var behindFields = level.Length;
            if (i > 0)
                level.WriteVLong(child);
            child = behindFields;
        }
    }

    /// <summary>Writes the levels that have entries, highest first.</summary>
    public void WriteTo(IndexOutput output)
    {
        for (var i = _levels.Length - 1; i > 0; i--)
        {
            if (_levels[i].Length == 0)
                continue;
            output.WriteVLong(_levels[i].Length);
            output.WriteBytes(_levels[i].Written);
        }

        output.WriteBytes(_levels[0].Written);
    }

    private void WriteEntry(ByteBuffer level, in SkipEntry entry, in SkipEntry previous)
    {
        level.WriteVInt(entry.Doc - previous.Doc);
        level.WriteVInt(Distance(entry.DocPointer, previous.DocPointer));
        if (!_hasPositions)
            return;
        level.WriteVInt(Distance(entry.PositionPointer, previous.PositionPointer));
        level.WriteVInt(entry.PositionsToSkip);
        if (_field.HasPayloads)
            level.WriteVInt(entry.PayloadBytesToSkip);
        if (_hasPayloadFile)
            level.WriteVInt(Distance(entry.PayloadPointer, previous.PayloadPointer));
    }

    /// <summary>Fits 32 bits, or the format has no way to say it.</summary>
    private static int Distance(long to, long from) => checked((int)(to - from));
}
