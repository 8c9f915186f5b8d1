using System.Diagnostics.CodeAnalysis;
using SearchCore.Exceptions;

namespace SearchCore.Util.Fst;

/// <summary>Walks a stored FST from its root, a label at a time.</summary>
/// <remarks>
/// Nodes are stored back to front, so it reads towards lower addresses, and a target always lies below the node it is reached
/// from: a forged FST can send it wrong but not round in circles.
/// </remarks>
internal ref struct FstCursor
{
    private readonly ReadOnlySpan<byte> _nodes;
    private readonly bool _hasWideTargets;
    private readonly string _resource;
    private readonly long _origin;
    private int _node;
    private int _position;
    private FstFlags _flags;
    private byte _label;
    private int _target;

    public FstCursor(ReadOnlySpan<byte> nodes, int startNode, bool hasWideTargets, string resource, long origin)
    {
        _nodes = nodes;
        _node = startNode;
        _hasWideTargets = hasWideTargets;
        _resource = resource;
        _origin = origin;
        ReversedOutput = [];
        ReversedFinalOutput = [];
    }

    /// <summary>Whether the labels so far are a key.</summary>
    public readonly bool IsFinal => (_flags & FstFlags.Final) != 0;

    /// <summary>What the last step adds to the value, back to front.</summary>
    public ReadOnlySpan<byte> ReversedOutput { get; private set; }

    /// <summary>What ends the value if the key ends here, back to front.</summary>
    public ReadOnlySpan<byte> ReversedFinalOutput { get; private set; }

    /// <summary>Follows the arc with a label.</summary>
    /// <returns>Whether there is one; if not, the walk is over.</returns>
    public bool Step(byte label)
    {
        if (_node <= 0)
            return false;
        _position = _node;
        var found = _nodes[_position] == (byte)FstFlags.FixedArray ? FindInArray(label) : FindInList(label);
        _node = found ? _target : 0;
        return found;
    }

    private bool FindInList(byte label)
    {
        do
        {
            ReadArc();
            if (_label < label)
                continue;
            if (_label > label)
                return false;
            if ((_flags & FstFlags.TargetNext) != 0)
                _target = CheckTarget(EndOfList());
            return true;
        }
        while ((_flags & FstFlags.LastArc) == 0);
        return false;
    }

    private bool FindInArray(byte label)
    {
        _position--;
        var count = ReadVInt();
        var size = ReadVInt();
        var first = _position;
        if (count <= 0 || size <= 1 || (long)count * size > first + 1L)
            ThrowCorrupt("an array of arcs does not fit its FST");
        var low = 0;
        var high = count - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            int candidate = _nodes[first - (middle * size) - 1];
            if (candidate < label)
            {
                low = middle + 1;
            }
            else if (candidate > label)
            {
                high = middle - 1;
            }
            else
            {
                _position = first - (middle * size);
                ReadArc();
                if ((_flags & FstFlags.TargetNext) != 0)
                    _target = CheckTarget(first - ((long)count * size));
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the arc at the position, but for a target that stands behind the node.</summary>
    private void ReadArc()
    {
        _flags = (FstFlags)ReadByte();
        _label = ReadByte();
        ReversedOutput = (_flags & FstFlags.HasOutput) != 0 ? ReadOutput() : [];
        ReversedFinalOutput = (_flags & FstFlags.HasFinalOutput) != 0 ? ReadOutput() : [];
        _target = 0;
        if ((_flags & (FstFlags.TargetNext | FstFlags.TargetIsEnd)) == 0)
            _target = CheckTarget(_hasWideTargets ? ReadInt32() : ReadVInt());
    }

    /// <summary>Where the node's list of arcs ends, keeping the current arc.</summary>
    private int EndOfList()
    {
        var ahead = this;
        while ((ahead._flags & FstFlags.LastArc) == 0)
            ahead.ReadArc();
        return ahead._position;
    }

    private ReadOnlySpan<byte> ReadOutput()
    {
        var length = ReadVInt();
        if ((uint)length > (uint)(_position + 1))
            ThrowCorrupt("an output does not fit its FST");
        _position -= length;
        return _nodes.Slice(_position + 1, length);
    }

    private byte ReadByte()
    {
        if ((uint)_position >= (uint)_nodes.Length)
            ThrowCorrupt("an arc does not fit its FST");
        return _nodes[_position--];
    }

    private int ReadVInt()
    {
        var value = 0;
        for (var shift = 0; shift < 35; shift += 7)
        {
            int next = ReadByte();
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        ThrowCorrupt("a variable-length int has more than 32 bits");
        return 0;
    }

    private int ReadInt32() => (ReadByte() << 24) | (ReadByte() << 16) | (ReadByte() << 8) | ReadByte();

    private readonly int CheckTarget(long target)
    {
        if (target <= 0 || target >= _node)
            ThrowCorrupt("an arc does not lead to a node below its own");
        return (int)target;
    }

    [DoesNotReturn]
    private readonly void ThrowCorrupt(string reason) => throw new IndexCorruptException(_resource, reason, _origin + Math.Max(0, _position));
}
