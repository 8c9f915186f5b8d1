using System.Globalization;
using SearchCore.Codecs.Lucene41;
using SearchCore.Util;

namespace SearchCore.Codecs.BlockTree;

/// <summary>Walks the terms of a field through its blocks, or goes to one by way of the index (format chapter 7.6).</summary>
/// <remarks>
/// The frames are the blocks from the root down to the current one. A seek learns them from the index and loads the last only; one above is
/// loaded when the walk comes back to it.
/// </remarks>
internal sealed class BlockTreeTermsEnumerator(BlockTreeTerms terms) : TermsEnumerator
{
    private const int NoLeadByte = -1;
    private readonly List<BlockFrame> _frames = [];
    private readonly BlockCode _code = new();
    private byte[] _term = new byte[64];
    private int _termLength;
    private int _depth = -1;
    private bool _hasTerm;
    private bool _hasEnded;
    private long _termsWalked;
    private BlockTermState? _state;

    public override ReadOnlySpan<byte> Term => _term.AsSpan(0, _termLength);

    public override int DocFreq => _state?.DocFreq ?? DecodedFrame().DocFreq;

    public override long TotalTermFreq => _state?.TotalTermFreq ?? DecodedFrame().TotalTermFreq;

    private ref readonly PostingsPointers Pointers => ref _state is null ? ref DecodedFrame().Pointers : ref _state.Pointers;

    private BlockFrame Top => _frames[_depth];

    public override bool MoveNext()
    {
        if (_hasEnded)
            return false;
        if (_state is not null && SeekCeiling(_state.Term.Span) == SeekStatus.End)
            return false;
        if (_depth < 0)
        {
            PushCode(0, terms.RootCode);
            Top.LoadFor(NoLeadByte, onlyTerms: false);
            _termsWalked = 0;
        }

        return WalkToNextTerm();
    }

    public override bool SeekExact(ReadOnlySpan<byte> term)
    {
        FollowIndex(term);
        var frame = Top;
        _hasTerm = frame.LoadFor(LeadByte(term, frame), onlyTerms: true) && frame.FindTerm(term[frame.PrefixLength..]);
        return _hasTerm;
    }

    public override SeekStatus SeekCeiling(ReadOnlySpan<byte> term)
    {
        FollowIndex(term);
        var frame = Top;
        frame.LoadFor(LeadByte(term, frame), onlyTerms: false);
        var isThere = frame.SkipBefore(term[frame.PrefixLength..]);
        if (!WalkToNextTerm())
            return SeekStatus.End;
        return isThere ? SeekStatus.Found : SeekStatus.NotFound;
    }

    public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null) =>
        terms.Postings.GetPostings(terms.Field, DocFreq, TotalTermFreq, Pointers, flags, reuse);

    internal override TermState CaptureState() =>
        _state ?? new BlockTermState(terms, Utf8Term.CopyOf(Term), DocFreq, TotalTermFreq, Pointers);

    internal override void SeekExact(TermState state)
    {
        if (state is not BlockTermState found || found.Terms != terms)
            throw new ArgumentException("The state is of another field or segment.", nameof(state));
        Forget();
        SetTerm(found.Term.Span);
        _state = found;
        _hasTerm = true;
    }

    private static int LeadByte(ReadOnlySpan<byte> term, BlockFrame frame) =>
        term.Length > frame.PrefixLength ? term[frame.PrefixLength] : NoLeadByte;

    private BlockFrame DecodedFrame()
    {
        if (!_hasTerm)
            throw new InvalidOperationException("The enumerator does not stand at a term.");
        var frame = Top;
        frame.DecodeMetadata();
        return frame;
    }

    /// <summary>Goes to the next term in the current block, the blocks below it, behind it, or above it.</summary>
    private bool WalkToNextTerm()
    {
        while (true)
        {
            var frame = Top;
            if (frame.Next())
            {
                AppendSuffix(frame);
                if (frame.SubBlockPointer == 0)
                    return CountTerm();
                Push().Assign(_termLength, frame.SubBlockPointer);
            }
            else if (!frame.IsLastInFloor)
            {
                frame.LoadFollowing();
            }
            else if (!Pop(frame))
            {
                _hasEnded = true;
                _hasTerm = false;
                return false;
            }
        }
    }

    private bool Pop(BlockFrame frame)
    {
        if (_depth == 0)
            return false;
        _depth--;
        var above = Top;
        if (!above.IsLoaded)
        {
            above.LoadFor(_term[above.PrefixLength], onlyTerms: false);
            above.FindSubBlock(frame.FirstPointer);
        }

        return true;
    }

    private bool CountTerm()
    {
        // A forged dictionary can refer to a block many times over.
        if (++_termsWalked > terms.TermCount)
        {
            terms.Blocks.OpenReader(Top.Pointer).ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"the field '{terms.Field.Name}' has more terms than the {terms.TermCount} it should have"));
        }

        return _hasTerm = true;
    }

    /// <summary>Makes the term the current one and its frames those of the blocks whose prefixes it has; none of them is loaded.</summary>
    private void FollowIndex(ReadOnlySpan<byte> term)
    {
        Forget();
        SetTerm(term);
        PushCode(0, terms.RootCode);
        var index = terms.OpenIndex();
        _code.Clear();
        for (var i = 0; i < term.Length && index.Step(term[i]); i++)
        {
            _code.Append(index.ReversedOutput);
            if (index.IsFinal)
                PushCode(i + 1, _code.With(index.ReversedFinalOutput));
        }
    }

    private void Forget()
    {
        _depth = -1;
        _state = null;
        _hasTerm = false;
        _hasEnded = false;
        _termsWalked = 0;
    }

    private void PushCode(int prefixLength, ReadOnlySpan<byte> code) => Push().Assign(prefixLength, code);

    private BlockFrame Push()
    {
        if (++_depth == _frames.Count)
            _frames.Add(new BlockFrame(terms));
        return Top;
    }

    private void SetTerm(ReadOnlySpan<byte> term)
    {
        if (_term.Length < term.Length)
            _term = new byte[term.Length * 2];
        term.CopyTo(_term);
        _termLength = term.Length;
    }

    private void AppendSuffix(BlockFrame frame)
    {
        var length = frame.PrefixLength + frame.SuffixLength;
        if (_term.Length < length)
            Array.Resize(ref _term, Math.Max(length, _term.Length * 2));
        terms.Blocks.GetSpan(frame.SuffixStart, frame.SuffixLength).CopyTo(_term.AsSpan(frame.PrefixLength));
        _termLength = length;
    }
}
