namespace SearchCore.Util.Fst;

/// <summary>What an arc of a stored FST is and has (format chapter 7.5).</summary>
[Flags]
internal enum FstFlags : byte
{
    None = 0,

    /// <summary>The path that ends with the arc is a key.</summary>
    Final = 1,

    /// <summary>No arc of the node follows.</summary>
    LastArc = 2,

    /// <summary>The target is the node stored right below, so it is not written.</summary>
    TargetNext = 4,

    /// <summary>The target has no arcs, so it is not written.</summary>
    TargetIsEnd = 8,

    HasOutput = 16,

    HasFinalOutput = 32,

    /// <summary>In the place of an arc's flags, where it would make no sense: the node is an array of arcs of one size.</summary>
    FixedArray = HasFinalOutput,
}
