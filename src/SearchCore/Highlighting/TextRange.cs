namespace SearchCore.Highlighting;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">Its first code unit, from 0.</param>
/// <param name="Length">The number of code units.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The code unit behind the last one.</summary>
    public int End => Start + Length;
}
