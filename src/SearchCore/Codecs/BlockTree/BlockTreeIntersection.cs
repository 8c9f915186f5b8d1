using System.Globalization;
using SearchCore.Util.Automata;

namespace SearchCore.Codecs.BlockTree;

/// <summary>Walks the terms that an automaton accepts through the blocks in which it can accept something (format chapter 7.6).</summary>
/// <remarks>A sub-block whose prefix the automaton rejects is not read, nor is a floor block whose first bytes it rejects.</remarks>
internal sealed class BlockTreeIntersection(BlockTreeTerms terms, Utf8Automaton automaton) : AcceptedTerms
{
    private readonly List<BlockFrame> _frames = [];
    private readonly List<int> _states = [];
    private readonly BlockCode _code = new();
    private byte[] _term = new byte[64];
    private int _termLength;
    private int _depth = -1;
    private bool _hasStarted;
    private int _state;
    private long _blocksEntered;

    public override ReadOnlySpan<byte> Term => _term.AsSpan(0, _termLength);

    public override int State => _state;

    public override int DocFreq => DecodedFrame().DocFreq;

    private BlockFrame Top => _frames[_depth];

    public override bool MoveNext()
    {
        if (!_hasStarted)
            EnterRoot();
        while (_depth >= 0)
        {
            var frame = Top;
            _state = frame.MoveToAlive(automaton, _states[_depth]);
            if (_state == Utf8Automaton.Dead)
            {
                if (!frame.LoadNextFollower(automaton, _states[_depth]))
                    _depth--;
                continue;
            }

            AppendSuffix(frame);
            if (frame.SubBlockPointer == 0)
                return true;
            EnterSubBlock(frame.SubBlockPointer);
        }

        return false;
    }

    public override PostingsEnumerator GetPostings(PostingsFlags flags, PostingsEnumerator? reuse = null)
    {
        var frame = DecodedFrame();
        return terms.Postings.GetPostings(terms.Field, frame.DocFreq, frame.TotalTermFreq, frame.Pointers, flags, reuse);
    }

    private BlockFrame DecodedFrame()
    {
        if (_depth < 0)
            throw new InvalidOperationException("The walk does not stand at a term.");
        var frame = Top;
        frame.DecodeMetadata();
        return frame;
    }

    private void EnterRoot()
    {
        _hasStarted = true;
        var frame = Push(Utf8Automaton.Start);
        frame.Assign(0, terms.RootCode);
        frame.LoadFor(leadByte: -1, onlyTerms: false);
        frame.NoteFollowers(terms.RootCode);
    }

    private void EnterSubBlock(long pointer)
    {
        // A forged dictionary can refer to a block many times over; in a true one, each block has a term, or 25 blocks below it.
        if (++_blocksEntered > 2 * terms.TermCount)
        {
            terms.Blocks.OpenReader(pointer).ThrowCorrupt(string.Create(
                CultureInfo.InvariantCulture, $"the field '{terms.Field.Name}' has more blocks than its {terms.TermCount} terms can have"));
        }

        var frame = Push(_state);
        frame.Assign(_termLength, pointer);
        frame.NoteFollowers(frame.IsLastInFloor ? [0] : FindCode());
    }

    /// <summary>The block code of the block whose prefix is the current one.</summary>
    private ReadOnlySpan<byte> FindCode()
    {
        var index = terms.OpenIndex();
        _code.Clear();
        foreach (var next in Term)
        {
            if (!index.Step(next))
                break;
            _code.Append(index.ReversedOutput);
        }

        if (!index.IsFinal)
            terms.Blocks.OpenReader(Top.Pointer).ThrowCorrupt("a block that others follow is not in the index");
        return _code.With(index.ReversedFinalOutput);
    }

    private BlockFrame Push(int state)
    {
        if (++_depth == _frames.Count)
        {
            _frames.Add(new BlockFrame(terms));
            _states.Add(state);
        }

        _states[_depth] = state;
        return Top;
    }

    private void AppendSuffix(BlockFrame frame)
    {
        _termLength = frame.PrefixLength + frame.SuffixLength;
        if (_term.Length < _termLength)
            Array.Resize(ref _term, Math.Max(_termLength, _term.Length * 2));
        terms.Blocks.GetSpan(frame.SuffixStart, frame.SuffixLength).CopyTo(_term.AsSpan(frame.PrefixLength));
    }
}
