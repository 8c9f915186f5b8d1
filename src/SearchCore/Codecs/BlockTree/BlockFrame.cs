using System.Globalization;
using SearchCore.Codecs.Lucene41;
using SearchCore.Util;

namespace SearchCore.Codecs.BlockTree;

/// <summary>A block of a terms dictionary, and how far it was walked (format chapter 7.2).</summary>
/// <remarks>
/// Suffixes, statistics and metadata stay where the file has them. Statistics and metadata build on those of the terms before, so they
/// are decoded from the block's start up to the term that is asked about, and only then.
/// </remarks>
internal sealed partial class BlockFrame(BlockTreeTerms terms)
{
    private readonly bool _hasFreqs = terms.HasFreqs;
    private byte[] _code = [];
    private int _codeLength;
    private Section _suffixes;
    private Section _statistics;
    private Section _metadata;
    private int _entriesLeft;
    private int _termsPassed;
    private int _termsDecoded;
    private bool _isLeaf;
    private int _docFreq;
    private long _totalTermFreq;
    private PostingsPointers _pointers;
    private long _end;

    /// <summary>How many bytes all terms of the block share.</summary>
    public int PrefixLength { get; private set; }

    /// <summary>Where the block is, or the first one of its floor blocks.</summary>
    public long FirstPointer { get; private set; }

    /// <summary>Where the block that was loaded is.</summary>
    public long Pointer { get; private set; }

    public bool IsLoaded { get; private set; }

    /// <summary>Whether no floor block of the same prefix follows.</summary>
    public bool IsLastInFloor { get; private set; }

    /// <summary>Where the suffix of the current entry is in the file.</summary>
    public long SuffixStart { get; private set; }

    /// <summary>How many bytes the suffix of the current entry has.</summary>
    public int SuffixLength { get; private set; }

    /// <summary>Where the current entry's sub-block is; 0 when the entry is a term.</summary>
    public long SubBlockPointer { get; private set; }

    public int DocFreq => _docFreq;

    public long TotalTermFreq => _totalTermFreq;

    public ref readonly PostingsPointers Pointers => ref _pointers;

    /// <summary>Makes this the frame of a block that the index led to. Nothing is read yet.</summary>
    /// <param name="prefixLength">The length of the block's prefix.</param>
    /// <param name="code">The block code; copied.</param>
    public void Assign(int prefixLength, ReadOnlySpan<byte> code)
    {
        PrefixLength = prefixLength;
        IsLoaded = false;
        if (_code.Length < code.Length)
            _code = new byte[Math.Max(16, code.Length * 2)];
        code.CopyTo(_code);
        _codeLength = code.Length;
    }

    /// <summary>Makes this the frame of a block that a sub-block entry led to, and loads it.</summary>
    public void Assign(int prefixLength, long pointer)
    {
        PrefixLength = prefixLength;
        FirstPointer = pointer;
        Load(pointer);
    }

    /// <summary>Loads the block that the block code tells for terms that go on with a byte after the prefix.</summary>
    /// <param name="leadByte">That byte; -1 for none.</param>
    /// <param name="onlyTerms">Whether a block without terms of its own need not be loaded.</param>
    /// <returns>Whether the block was loaded.</returns>
    public bool LoadFor(int leadByte, bool onlyTerms)
    {
        var reader = new ByteReader(_code.AsSpan(0, _codeLength), terms.Blocks.Name);
        var code = reader.ReadVLong();
        FirstPointer = code >>> BlockTreeFormat.FlagBits;
        var pointer = FirstPointer;
        var hasTerms = (code & BlockTreeFormat.HasTerms) != 0;
        if ((code & BlockTreeFormat.IsFloor) != 0)
        {
            for (var followers = reader.ReadVInt(); followers > 0 && reader.ReadByte() <= leadByte; followers--)
            {
                var follower = reader.ReadVLong();
                pointer = FirstPointer + (follower >>> 1);
                hasTerms = (follower & 1) != 0;
            }
        }

        if (onlyTerms && !hasTerms)
            return false;
        Load(pointer);
        return true;
    }

    /// <summary>Loads the floor block that follows the current one.</summary>
    public void LoadFollowing() => Load(_end);

    /// <summary>Moves to the next entry.</summary>
    /// <returns>False after the last one of the block.</returns>
    public bool Next()
    {
        if (_entriesLeft == 0)
            return false;
        var reader = OpenSuffixes();
        ReadEntry(ref reader);
        _suffixes.Position = reader.Position;
        return true;
    }

    /// <summary>Looks for a term in the block.</summary>
    /// <param name="suffix">The term without the block's prefix.</param>
    /// <returns>Whether the block has it; then its entry is the current one.</returns>
    public bool FindTerm(ReadOnlySpan<byte> suffix)
    {
        var reader = OpenSuffixes();
        return _isLeaf ? FindInLeaf(ref reader, suffix) : FindAmongBlocks(ref reader, suffix);
    }

    /// <summary>Stops before the first entry that is not less than a term.</summary>
    /// <param name="suffix">The term without the block's prefix.</param>
    /// <returns>Whether that entry is the term.</returns>
    public bool SkipBefore(ReadOnlySpan<byte> suffix)
    {
        var reader = OpenSuffixes();
        while (_entriesLeft > 0)
        {
            var before = reader.Position;
            var candidate = ReadEntry(ref reader);
            var order = candidate.SequenceCompareTo(suffix);
            if (order < 0)
                continue;
            _suffixes.Position = before;
            _entriesLeft++;
            if (SubBlockPointer == 0)
                _termsPassed--;
            return order == 0;
        }

        _suffixes.Position = reader.Position;
        return false;
    }

    /// <summary>Moves to the entry of a sub-block.</summary>
    public void FindSubBlock(long pointer)
    {
        while (Next())
        {
            if (SubBlockPointer == pointer)
                return;
        }

        terms.Blocks.OpenReader(Pointer).ThrowCorrupt(string.Create(
            CultureInfo.InvariantCulture, $"the index has a block at {pointer} that the block above it does not have"));
    }

    /// <summary>Decodes statistics and metadata up to those of the current entry, a term.</summary>
    public void DecodeMetadata()
    {
        if (_termsDecoded == _termsPassed)
            return;
        var statistics = _statistics.OpenReader(terms.Blocks);
        var metadata = _metadata.OpenReader(terms.Blocks);
        for (; _termsDecoded < _termsPassed; _termsDecoded++)
        {
            _docFreq = statistics.ReadVInt();
            _totalTermFreq = _hasFreqs ? _docFreq + statistics.ReadVLong() : -1;
            if (_docFreq <= 0 || _docFreq > terms.Postings.MaxDoc || (_hasFreqs && _totalTermFreq < _docFreq))
            {
                statistics.ThrowCorrupt(string.Create(
                    CultureInfo.InvariantCulture, $"a term is {_totalTermFreq} times in {_docFreq} documents of {terms.Postings.MaxDoc}"));
            }

            terms.Postings.ReadPointers(ref metadata, terms.Field, _docFreq, _totalTermFreq, ref _pointers);
        }

        _statistics.Position = statistics.Position;
        _metadata.Position = metadata.Position;
    }

    /// <summary>The hot path of every lookup: nothing but lengths and bytes.</summary>
    private bool FindInLeaf(ref ByteReader reader, ReadOnlySpan<byte> suffix)
    {
        var first = suffix.IsEmpty ? byte.MaxValue : suffix[0];
        var passed = 0;
        while (passed < _entriesLeft)
        {
            var candidate = reader.ReadBytes(reader.ReadVInt());
            passed++;
            if (candidate.Length == suffix.Length && candidate.SequenceEqual(suffix))
            {
                SuffixLength = candidate.Length;
                SuffixStart = reader.FilePosition - candidate.Length;
                SubBlockPointer = 0;
                _termsPassed += passed;
                _entriesLeft -= passed;
                _suffixes.Position = reader.Position;
                return true;
            }

            if (candidate.Length > 0 && candidate[0] > first)
                break;
        }

        return false;
    }

    private bool FindAmongBlocks(ref ByteReader reader, ReadOnlySpan<byte> suffix)
    {
        while (_entriesLeft > 0)
        {
            var candidate = ReadEntry(ref reader);
            if (SubBlockPointer == 0 && candidate.SequenceEqual(suffix))
            {
                _suffixes.Position = reader.Position;
                return true;
            }
        }

        return false;
    }

    private void Load(long pointer)
    {
        var reader = terms.Blocks.OpenReader(pointer);
        var entryCode = reader.ReadVInt();
        var suffixCode = reader.ReadVInt();
        _suffixes = Section.Read(ref reader, suffixCode >>> 1);
        _statistics = Section.Read(ref reader, reader.ReadVInt());
        _metadata = Section.Read(ref reader, reader.ReadVInt());
        _entriesLeft = entryCode >>> 1;
        if (_entriesLeft == 0 || _entriesLeft > _suffixes.Length)
        {
            reader.ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"the block at {pointer} has {_entriesLeft} entries in {_suffixes.Length} bytes"));
        }

        _end = reader.FilePosition;
        _isLeaf = (suffixCode & 1) != 0;
        _termsPassed = 0;
        _termsDecoded = 0;
        _pointers = default;
        IsLastInFloor = (entryCode & 1) != 0;
        Pointer = pointer;
        IsLoaded = true;
    }

    private ByteReader OpenSuffixes() => _suffixes.OpenReader(terms.Blocks);

    /// <summary>Reads an entry and makes it the current one.</summary>
    /// <returns>Its suffix.</returns>
    private ReadOnlySpan<byte> ReadEntry(ref ByteReader reader)
    {
        var code = reader.ReadVInt();
        var isSubBlock = !_isLeaf && (code & 1) != 0;
        var length = _isLeaf ? code : code >>> 1;
        SuffixStart = reader.FilePosition;
        SuffixLength = length;
        var suffix = reader.ReadBytes(length);
        if (length > BlockTreeFormat.MaxTermLength - PrefixLength)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a term is longer than {BlockTreeFormat.MaxTermLength} bytes"));
        _entriesLeft--;
        if (isSubBlock)
        {
            // Down in the file and longer in the prefix: that is what makes every walk end.
            var distance = reader.ReadVLong();
            if (distance <= 0 || distance >= Pointer || length == 0)
                reader.ThrowCorrupt("a sub-block does not lie before the block above it");
            SubBlockPointer = Pointer - distance;
        }
        else
        {
            SubBlockPointer = 0;
            _termsPassed++;
        }

        return suffix;
    }

    /// <summary>A part of the block, and how far it was read.</summary>
    private struct Section
    {
        public long Start;
        public int Length;
        public int Position;

        public static Section Read(ref ByteReader reader, int length)
        {
            var section = new Section { Start = reader.FilePosition, Length = length };
            reader.Skip(length);
            return section;
        }

        public readonly ByteReader OpenReader(Store.IndexInput input) =>
            new(input.GetSpan(Start, Length), input.Name, Start) { Position = Position };
    }
}
