using SearchCore.Util;
using SearchCore.Util.Automata;

namespace SearchCore.Codecs.BlockTree;

/// <content>How a walk with an automaton goes through a block and its floor blocks.</content>
internal sealed partial class BlockFrame
{
    private readonly List<(byte LeadByte, long Pointer)> _followers = [];
    private int _nextFollower;

    /// <summary>Notes which floor blocks follow the first one.</summary>
    /// <param name="code">The block code.</param>
    public void NoteFollowers(ReadOnlySpan<byte> code)
    {
        _followers.Clear();
        _nextFollower = 0;
        var reader = new ByteReader(code, terms.Blocks.Name);
        var head = reader.ReadVLong();
        if ((head & BlockTreeFormat.IsFloor) == 0)
            return;
        for (var left = reader.ReadVInt(); left > 0; left--)
        {
            var leadByte = reader.ReadByte();
            _followers.Add((leadByte, FirstPointer + (reader.ReadVLong() >>> 1)));
        }
    }

    /// <summary>Loads the next floor block in which an automaton can accept something.</summary>
    /// <param name="automaton">The automaton.</param>
    /// <param name="state">Its state behind the block's prefix.</param>
    /// <returns>Whether there is one.</returns>
    public bool LoadNextFollower(Utf8Automaton automaton, int state)
    {
        while (_nextFollower < _followers.Count)
        {
            var (leadByte, pointer) = _followers[_nextFollower++];
            var last = _nextFollower < _followers.Count ? _followers[_nextFollower].LeadByte - 1 : byte.MaxValue;
            if (!automaton.LivesOn(state, leadByte, last))
                continue;
            Load(pointer);
            return true;
        }

        return false;
    }

    /// <summary>Moves to the next entry that an automaton accepts, or for a sub-block, in which it can accept something.</summary>
    /// <param name="automaton">The automaton.</param>
    /// <param name="state">Its state behind the block's prefix.</param>
    /// <returns>Its state behind the entry; <see cref="Utf8Automaton.Dead"/> when there is no such entry in the block.</returns>
    public int MoveToAlive(Utf8Automaton automaton, int state)
    {
        var reader = OpenSuffixes();
        while (_entriesLeft > 0)
        {
            var suffix = ReadEntry(ref reader);
            var behind = automaton.Run(state, suffix);
            if (behind == Utf8Automaton.Dead || (SubBlockPointer == 0 && !automaton.IsAccepting(behind)))
                continue;
            _suffixes.Position = reader.Position;
            return behind;
        }

        return Utf8Automaton.Dead;
    }
}
