using System.Runtime.InteropServices;
using SearchCore.Util;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs.Compressing;

/// <summary>Collects the term vectors of some documents column by column, and packs them.</summary>
internal sealed class VectorChunkWriter
{
    private readonly Lz4Compressor _compressor = new();
    private readonly List<long> _fieldCounts = [];
    private readonly List<VectorField> _fields = [];
    private readonly List<long> _prefixLengths = [];
    private readonly List<long> _suffixLengths = [];
    private readonly List<long> _freqs = [];
    private readonly List<long> _positions = [];
    private readonly List<long> _starts = [];
    private readonly List<long> _lengths = [];
    private readonly List<long> _payloadLengths = [];
    private readonly ByteBuffer _bytes = new();
    private readonly ByteBuffer _documentPayloads = new();
    private byte[] _lastTerm = [];

    public int DocCount => _fieldCounts.Count;

    public bool IsFull => DocCount == TermVectorsFiles.MaxDocsPerChunk || _bytes.Length >= TermVectorsFiles.ChunkSize;

    public void AddDocument(IReadOnlyList<KeyValuePair<FieldInfo, Terms>> fields)
    {
        _fieldCounts.Add(fields.Count);
        _documentPayloads.Clear();
        foreach (var (field, terms) in fields)
            AddField(field, terms);
        _bytes.WriteBytes(_documentPayloads.Written);
    }

    /// <summary>Appends everything behind the number of the first document, and starts anew.</summary>
    public void Write(ByteBuffer output)
    {
        output.WriteVInt(DocCount);
        if (DocCount == 1)
            output.WriteVInt((int)_fieldCounts[0]);
        else
            WriteBlocks(_fieldCounts, output);
        if (_fields.Count > 0)
            WriteFields(output);
        Clear();
    }

    private static void WriteBlocks(List<long> values, ByteBuffer output) =>
        BlockPacked.Encode(CollectionsMarshal.AsSpan(values), TermVectorsFiles.BlockSize, output);

    private static VectorFlags FlagsOf(Terms terms)
    {
        var flags = terms.HasPositions ? VectorFlags.Positions : VectorFlags.None;
        if (terms.HasOffsets)
            flags |= VectorFlags.Offsets;
        if (terms.HasPositions && terms.HasPayloads)
            flags |= VectorFlags.Payloads;
        return flags;
    }

    private void AddField(FieldInfo info, Terms terms)
    {
        var field = new VectorField
        {
            Number = info.Number,
            Flags = FlagsOf(terms),
            FirstTerm = _suffixLengths.Count,
            FirstPosition = _positions.Count,
            FirstOffset = _starts.Count,
        };
        _lastTerm = [];
        PostingsEnumerator? postings = null;
        for (var enumerator = terms.GetEnumerator(); enumerator.MoveNext(); field.TermCount++)
        {
            AddTerm(enumerator.Term);
            postings = enumerator.GetPostings(PostingsFlags.All, postings);
            postings.NextDoc();
            _freqs.Add(postings.Freq - 1);
            field.OccurrenceCount += postings.Freq;
            AddOccurrences(field.Flags, postings, enumerator.Term.Length);
        }

        _fields.Add(field);
    }

    private void AddTerm(ReadOnlySpan<byte> term)
    {
        var shared = term.CommonPrefixLength(_lastTerm);
        _prefixLengths.Add(shared);
        _suffixLengths.Add(term.Length - shared);
        _bytes.WriteBytes(term[shared..]);
        _lastTerm = term.ToArray();
    }

    private void AddOccurrences(VectorFlags flags, PostingsEnumerator postings, int termLength)
    {
        var (lastPosition, lastStart) = (0, 0);
        for (var i = 0; i < postings.Freq; i++)
        {
            var position = postings.NextPosition();
            if (flags.HasFlag(VectorFlags.Positions))
                _positions.Add(position - lastPosition);
            if (flags.HasFlag(VectorFlags.Offsets))
            {
                _starts.Add(postings.StartOffset - lastStart);
                _lengths.Add(postings.EndOffset - postings.StartOffset - termLength);
                lastStart = postings.StartOffset;
            }

            if (flags.HasFlag(VectorFlags.Payloads))
            {
                _payloadLengths.Add(postings.Payload.Length);
                _documentPayloads.WriteBytes(postings.Payload);
            }

            lastPosition = position;
        }
    }

    private void WriteFields(ByteBuffer output)
    {
        var distinct = _fields.Select(field => field.Number).Distinct().Order().ToArray();
        WriteFieldNumbers(distinct, output);
        WriteFlags(distinct, output);
        var termCounts = _fields.ConvertAll(field => (long)field.TermCount);
        var bits = PackedInts.BitsRequired(termCounts.Max());
        output.WriteVInt(bits);
        PackedInts.Encode(CollectionsMarshal.AsSpan(termCounts), bits, output);
        WriteBlocks(_prefixLengths, output);
        WriteBlocks(_suffixLengths, output);
        WriteBlocks(_freqs, output);
        WriteBlocks(_positions, output);
        if (_fields.Any(field => field.Flags.HasFlag(VectorFlags.Offsets)))
        {
            foreach (var number in distinct)
                output.WriteInt32(BitConverter.SingleToInt32Bits(TakeExpectedOffsets(number)));
            WriteBlocks(_starts, output);
            WriteBlocks(_lengths, output);
        }

        WriteBlocks(_payloadLengths, output);
        _compressor.Compress(_bytes.Written, output);
    }

    private void WriteFieldNumbers(int[] distinct, ByteBuffer output)
    {
        var bits = PackedInts.BitsRequired(distinct[^1]);
        var inline = Math.Min(distinct.Length - 1, TermVectorsFiles.MaxInlineFields);
        output.WriteByte((byte)((inline << TermVectorsFiles.FieldNumberBits) | bits));
        if (inline == TermVectorsFiles.MaxInlineFields)
            output.WriteVInt(distinct.Length - 1 - inline);
        PackedInts.Encode([.. distinct.Select(number => (long)number)], bits, output);
        PackedInts.Encode(
            [.. _fields.Select(field => (long)Array.BinarySearch(distinct, field.Number))],
            PackedInts.BitsRequired(distinct.Length - 1),
            output);
    }

    /// <summary>Flags are written once for each distinct field, if they are the same in all documents.</summary>
    private void WriteFlags(int[] distinct, ByteBuffer output)
    {
        var flags = _fields.Select(field => (field.Number, field.Flags)).Distinct().OrderBy(pair => pair.Number).ToArray();
        var isUniform = flags.Length == distinct.Length;
        output.WriteVInt(isUniform ? 0 : 1);
        PackedInts.Encode(
            isUniform ? [.. flags.Select(pair => (long)pair.Flags)] : [.. _fields.Select(field => (long)field.Flags)],
            TermVectorsFiles.FlagBits,
            output);
    }

    /// <summary>Takes from a field's start offsets what its positions let expect.</summary>
    /// <returns>How many characters there are from one position to the next, on average.</returns>
    private float TakeExpectedOffsets(int number)
    {
        const VectorFlags Both = VectorFlags.Positions | VectorFlags.Offsets;
        var fields = _fields.Where(field => field.Number == number && (field.Flags & Both) == Both).ToList();
        var (positions, offsets) = (0L, 0L);
        foreach (var field in fields)
        {
            for (var i = 0; i < field.OccurrenceCount; i++)
            {
                positions += _positions[field.FirstPosition + i];
                offsets += _starts[field.FirstOffset + i];
            }
        }

        var charsPerTerm = positions <= 0 ? 0f : (float)offsets / positions;
        foreach (var field in fields)
        {
            for (var i = 0; i < field.OccurrenceCount; i++)
                _starts[field.FirstOffset + i] -= (int)(charsPerTerm * (int)_positions[field.FirstPosition + i]);
        }

        return charsPerTerm;
    }

    private void Clear()
    {
        foreach (var column in (List<long>[])
            [_fieldCounts, _prefixLengths, _suffixLengths, _freqs, _positions, _starts, _lengths, _payloadLengths])
            column.Clear();
        _fields.Clear();
        _bytes.Clear();
    }
}
