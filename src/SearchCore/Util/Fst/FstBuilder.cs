using SearchCore.Util;

namespace SearchCore.Util.Fst;

/// <summary>Builds an FST from keys in ascending order, in memory that grows with the result (format chapter 7.5).</summary>
/// <remarks>
/// The path of the last key stays open. When a key leaves it, the part behind the fork can get no more arcs and is written. What
/// values of one path have in common moves towards the root. Equal nodes with a single arc are written once.
/// </remarks>
internal sealed class FstBuilder
{
    private const int FewArcs = 5;
    private const int FewArcsDepth = 3;
    private const int ManyArcs = 10;
    private readonly List<FstBuilderNode> _path = [new()];
    private readonly Dictionary<FstArc, int> _singleArcNodes = [];
    private readonly ByteBuffer _nodes = new();
    private readonly ByteBuffer _node = new();
    private readonly List<int> _arcEnds = [];
    private readonly ByteBuffer _lastKey = new(64);
    private Utf8Term? _emptyOutput;
    private int _lastNode;
    private bool _isFirst = true;

    /// <summary>Creates an FST without keys.</summary>
    public FstBuilder()
    {
        // No node has address 0.
        _nodes.WriteByte(0);
    }

    /// <summary>How many nodes were written.</summary>
    public long NodeCount { get; private set; }

    /// <summary>How many arcs they have.</summary>
    public long ArcCount { get; private set; }

    /// <summary>How many of those have an output.</summary>
    public long ArcWithOutputCount { get; private set; }

    /// <summary>Adds a key.</summary>
    /// <param name="key">The key, greater than the one before.</param>
    /// <param name="output">Its value; not copied.</param>
    public void Add(ReadOnlySpan<byte> key, Utf8Term output)
    {
        if (!_isFirst && key.SequenceCompareTo(_lastKey.Written) <= 0)
            throw new ArgumentException("The keys of an FST must ascend.", nameof(key));
        _isFirst = false;
        if (key.IsEmpty)
        {
            _emptyOutput = output;
            return;
        }

        var shared = key.CommonPrefixLength(_lastKey.Written);
        Freeze(shared);
        _lastKey.Truncate(shared);
        _lastKey.WriteBytes(key[shared..]);
        while (_path.Count <= key.Length)
            _path.Add(new FstBuilderNode());
        for (var i = shared; i < key.Length; i++)
            _path[i].Arcs.Add(new FstArc(key[i], default));
        _path[key.Length].MakeFinal();

        output = ShareOutput(shared, output);
        SetLastOutput(_path[shared], output);
    }

    /// <summary>Ends the FST.</summary>
    /// <returns>Its bytes, without a header.</returns>
    public ByteBuffer Finish()
    {
        Freeze(0);
        var start = WriteNode(_path[0], 0);
        var result = new ByteBuffer(_nodes.Length + 64);
        result.WriteByte(0);
        result.WriteByte(_emptyOutput is null ? (byte)0 : (byte)1);
        if (_emptyOutput is { } emptyOutput)
            WriteEmptyOutput(result, emptyOutput);
        result.WriteByte(0);
        result.WriteVLong(start);
        result.WriteVLong(NodeCount);
        result.WriteVLong(ArcCount);
        result.WriteVLong(ArcWithOutputCount);
        result.WriteVLong(_nodes.Length);
        result.WriteBytes(_nodes.Written);
        return result;
    }

    private static void WriteEmptyOutput(ByteBuffer result, Utf8Term output)
    {
        var bytes = new ByteBuffer();
        WriteOutput(bytes, output);
        bytes.Written.Reverse();
        WriteOutput(result, new Utf8Term(bytes.Written.ToArray()));
    }

    private static void WriteOutput(ByteBuffer target, Utf8Term output)
    {
        target.WriteVInt(output.Bytes.Length);
        target.WriteBytes(output.Span);
    }

    private static void SetLastOutput(FstBuilderNode node, Utf8Term output) => node.Arcs[^1] = node.Arcs[^1] with { Output = output };

    /// <summary>Leaves on the shared path what the new value has in common with the old ones, and pushes the rest of those ahead.</summary>
    /// <returns>What is left of the new value.</returns>
    private Utf8Term ShareOutput(int shared, Utf8Term output)
    {
        for (var i = 0; i < shared; i++)
        {
            var old = _path[i].Arcs[^1].Output;
            var common = output.Span.CommonPrefixLength(old.Span);
            if (common < old.Bytes.Length)
            {
                SetLastOutput(_path[i], new Utf8Term(old.Bytes[..common]));
                _path[i + 1].Prepend(new Utf8Term(old.Bytes[common..]));
            }

            output = new Utf8Term(output.Bytes[common..]);
        }

        return output;
    }

    /// <summary>Writes the nodes of the path that lie deeper than a depth.</summary>
    private void Freeze(int depth)
    {
        for (var i = _lastKey.Length; i > depth; i--)
        {
            var node = _path[i];
            var arcs = _path[i - 1].Arcs;
            arcs[^1] = arcs[^1] with { IsFinal = node.IsFinal, FinalOutput = node.FinalOutput, Target = WriteNode(node, i) };
            node.Clear();
        }
    }

    private int WriteNode(FstBuilderNode node, int depth)
    {
        if (node.Arcs.Count == 0)
            return 0;
        if (node.Arcs.Count > 1)
            return WriteNewNode(node.Arcs, depth);
        if (!_singleArcNodes.TryGetValue(node.Arcs[0], out var address))
            _singleArcNodes[node.Arcs[0]] = address = WriteNewNode(node.Arcs, depth);
        return address;
    }

    private int WriteNewNode(List<FstArc> arcs, int depth)
    {
        var isArray = arcs.Count >= ManyArcs || (arcs.Count >= FewArcs && depth <= FewArcsDepth);
        _node.Clear();
        _arcEnds.Clear();
        for (var i = 0; i < arcs.Count; i++)
        {
            WriteArc(arcs[i], isLast: i == arcs.Count - 1, mayLeaveOutTarget: !isArray);
            _arcEnds.Add(_node.Length);
        }

        if (isArray)
            SpreadArcs();
        _node.Written.Reverse();
        _nodes.WriteBytes(_node.Written);
        NodeCount++;
        ArcCount += arcs.Count;
        return _lastNode = _nodes.Length - 1;
    }

    private void WriteArc(FstArc arc, bool isLast, bool mayLeaveOutTarget)
    {
        var flags = (arc.IsFinal ? FstFlags.Final : 0)
            | (isLast ? FstFlags.LastArc : 0)
            | (arc.Target == 0 ? FstFlags.TargetIsEnd : 0)
            | (mayLeaveOutTarget && arc.Target != 0 && arc.Target == _lastNode ? FstFlags.TargetNext : 0)
            | (arc.Output.Bytes.IsEmpty ? 0 : FstFlags.HasOutput)
            | (arc.FinalOutput.Bytes.IsEmpty ? 0 : FstFlags.HasFinalOutput);
        _node.WriteByte((byte)flags);
        _node.WriteByte(arc.Label);
        if ((flags & FstFlags.HasOutput) != 0)
        {
            WriteOutput(_node, arc.Output);
            ArcWithOutputCount++;
        }

        if ((flags & FstFlags.HasFinalOutput) != 0)
            WriteOutput(_node, arc.FinalOutput);
        if ((flags & (FstFlags.TargetIsEnd | FstFlags.TargetNext)) == 0)
            _node.WriteVLong(arc.Target);
    }

    /// <summary>Gives each arc of the node as many bytes as the longest one takes, so that they can be searched by halves.</summary>
    /// <remarks>Arcs move in place, last one first. What stays behind in the gaps means nothing, but is what every Lucene leaves there.</remarks>
    private void SpreadArcs()
    {
        var count = _arcEnds.Count;
        var size = 0;
        for (var i = 0; i < count; i++)
            size = Math.Max(size, _arcEnds[i] - ArcStart(i));
        var header = new ByteBuffer(16);
        header.WriteByte((byte)FstFlags.FixedArray);
        header.WriteVInt(count);
        header.WriteVInt(size);
        _node.WritePadding(header.Length + (count * size) - _node.Length);
        for (var i = count - 1; i >= 0; i--)
            _node.Written[ArcStart(i).._arcEnds[i]].CopyTo(_node.Written[(header.Length + (i * size))..]);
        header.Written.CopyTo(_node.Written);
    }

    private int ArcStart(int index) => index == 0 ? 0 : _arcEnds[index - 1];
}
