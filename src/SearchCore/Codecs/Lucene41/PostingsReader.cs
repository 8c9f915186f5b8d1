using System.Globalization;
using SearchCore.Codecs.Impacts;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Codecs.Lucene41;

/// <summary>The postings files of a segment: .doc, .pos and .pay (format chapter 8). Safe for many threads.</summary>
internal sealed class PostingsReader : IDisposable
{
    private readonly PostingsFiles _files;
    private readonly string? _foreignImpacts;

    private PostingsReader(PostingsFiles files, ForUtil forUtil, ImpactsReader? impacts, string? foreignImpacts, int maxDoc)
    {
        _files = files;
        _foreignImpacts = foreignImpacts;
        ForUtil = forUtil;
        Impacts = impacts;
        MaxDoc = maxDoc;
    }

    public IndexInput Docs => _files.Docs;

    /// <summary>The positions; null when no field of the segment has any.</summary>
    public IndexInput? Positions => _files.Positions;

    /// <summary>The payloads and offsets of full blocks; null when no field of the segment has any.</summary>
    public IndexInput? Payloads => _files.Payloads;

    public ForUtil ForUtil { get; }

    /// <summary>What bounds the scores of the postings; null when the segment was not written by us.</summary>
    public ImpactsReader? Impacts { get; }

    /// <summary>How many documents the segment has.</summary>
    public int MaxDoc { get; }

    public static PostingsReader Open(SegmentReadState state)
    {
        var files = PostingsFiles.Open(state);
        try
        {
            var forUtil = files.ReadForUtil();
            var impacts = files.Version >= PostingsFiles.VersionWithChecksum ? ImpactsReader.TryOpen(state, files.Docs) : null;
            var impactsName = ImpactsFile.Name(state.Segment.Name, state.Suffix);
            var foreignImpacts = impacts is null && state.Directory.FileExists(impactsName) ? impactsName : null;
            return new PostingsReader(files, forUtil, impacts, foreignImpacts, state.Segment.DocCount);
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    /// <summary>Reads what the terms dictionary keeps for the postings files.</summary>
    /// <param name="reader">Stands at the term's metadata, and after them afterwards.</param>
    /// <param name="field">The field.</param>
    /// <param name="docFreq">How many documents have the term.</param>
    /// <param name="totalTermFreq">How often it occurs; -1 without frequencies.</param>
    /// <param name="pointers">Those of the term before in the same block, to be replaced.</param>
    public void ReadPointers(ref ByteReader reader, FieldInfo field, int docFreq, long totalTermFreq, ref PostingsPointers pointers)
    {
        var hasPositions = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
        var usesPayloadFile = hasPositions && (field.HasPayloads || field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets);
        if (_files.Version < PostingsFiles.VersionWithLongs)
        {
            ReadOldPointers(ref reader, hasPositions, usesPayloadFile, docFreq, totalTermFreq, ref pointers);
        }
        else
        {
            pointers.DocStart += reader.ReadVLong();
            if (hasPositions)
                pointers.PositionStart += reader.ReadVLong();
            if (usesPayloadFile)
                pointers.PayloadStart += reader.ReadVLong();
            if (docFreq == 1)
                pointers.SingletonDoc = reader.ReadVInt();
            if (hasPositions && totalTermFreq > ForUtil.BlockSize)
                pointers.LastPositionBlockOffset = reader.ReadVLong();
            if (docFreq > ForUtil.BlockSize)
                pointers.SkipOffset = reader.ReadVLong();
        }

        if (docFreq == 1 && ((uint)pointers.SingletonDoc >= (uint)MaxDoc || totalTermFreq > int.MaxValue))
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a term is {totalTermFreq} times in document {pointers.SingletonDoc} of {MaxDoc}"));
    }

    /// <summary>The postings of a term.</summary>
    public PostingsEnumerator GetPostings(
        FieldInfo field, int docFreq, long totalTermFreq, in PostingsPointers pointers, PostingsFlags flags, PostingsEnumerator? reuse)
    {
        var enumerator = reuse as BlockPostingsEnumerator;
        if (enumerator is null || enumerator.Postings != this || enumerator.Field != field)
            enumerator = null;
        var hasPositions = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions;
        if (!hasPositions || (flags & PostingsFlags.Positions) != PostingsFlags.Positions)
            enumerator = enumerator as DocsEnumerator ?? new DocsEnumerator(this, field);
        else if (AsksForMore(field, flags))
            enumerator = enumerator as EverythingEnumerator ?? new EverythingEnumerator(this, field);
        else if (enumerator is not PositionsEnumerator or EverythingEnumerator)
            enumerator = new PositionsEnumerator(this, field);
        enumerator.Reset(docFreq, totalTermFreq, pointers, flags);
        return enumerator;
    }

    public void CheckIntegrity() => _files.CheckIntegrity();

    public void CheckImpactsIntegrity()
    {
        Impacts?.CheckIntegrity();

        // Searches do without them, and lose only time.
        if (_foreignImpacts is not null)
            throw new IndexCorruptException(_foreignImpacts, "it is damaged, or was made from other postings than those of its segment");
    }

    public void Dispose()
    {
        _files.Dispose();
        Impacts?.Dispose();
    }

    private static bool AsksForMore(FieldInfo field, PostingsFlags flags) =>
        (field.HasPayloads && flags.HasFlag(PostingsFlags.Payloads))
        || (field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets && flags.HasFlag(PostingsFlags.Offsets));

    /// <summary>The form before version 1, where what a term needs stands in the order it was thought of.</summary>
    private static void ReadOldPointers(
        ref ByteReader reader, bool hasPositions, bool usesPayloadFile, int docFreq, long totalTermFreq, ref PostingsPointers pointers)
    {
        if (docFreq == 1)
            pointers.SingletonDoc = reader.ReadVInt();
        else
            pointers.DocStart += reader.ReadVLong();
        if (hasPositions)
        {
            pointers.PositionStart += reader.ReadVLong();
            if (totalTermFreq > ForUtil.BlockSize)
                pointers.LastPositionBlockOffset = reader.ReadVLong();
            if (usesPayloadFile && totalTermFreq >= ForUtil.BlockSize)
                pointers.PayloadStart += reader.ReadVLong();
        }

        if (docFreq > ForUtil.BlockSize)
            pointers.SkipOffset = reader.ReadVLong();
    }
}
