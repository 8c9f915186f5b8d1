using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names.LookUp;

/// <summary>Up to 32 spellings of one script under a key.</summary>
/// <param name="Script">The script; unknown when there is more than one in a spelling, or none.</param>
/// <param name="Start">The first spelling's number.</param>
/// <param name="End">One more than the last one's.</param>
/// <param name="ColumnsStart">Where their sounds start among those of the key.</param>
/// <param name="Length">The sounds of the longest of them.</param>
internal readonly record struct SpellingBlock(Script Script, int Start, int End, int ColumnsStart, int Length)
{
    /// <summary>The number of spellings, which is that of bytes from one place's sounds to the next one's.</summary>
    public int Width => End - Start;
}
