namespace SearchCore.Analysis;

/// <summary>A word as an analyzer gave it, kept.</summary>
/// <param name="Term">Its letters.</param>
/// <param name="Position">Its place among the text's words, from 0.</param>
/// <param name="PositionIncrement">How many positions it stands after the one before it.</param>
/// <param name="StartOffset">Where it starts in the text, in UTF-16 code units.</param>
/// <param name="EndOffset">Where it ends in the text.</param>
/// <param name="Type">Its kind.</param>
public sealed record AnalyzedToken(string Term, int Position, int PositionIncrement, int StartOffset, int EndOffset, TokenType Type)
{
    /// <summary>How many positions it spans.</summary>
    public int PositionLength { get; init; } = 1;

    /// <summary>Bytes kept with the occurrence; empty for none.</summary>
    public ReadOnlyMemory<byte> Payload { get; init; }
}
