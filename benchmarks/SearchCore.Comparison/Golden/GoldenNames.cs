using SearchCore.Codecs;

namespace SearchCore.Comparison.Golden;

/// <summary>What golden files call the kinds of index data.</summary>
internal static class GoldenNames
{
    public static string? Of(IndexOptions options) => options switch
    {
        IndexOptions.Docs => "DOCS_ONLY",
        IndexOptions.DocsAndFreqs => "DOCS_AND_FREQS",
        IndexOptions.DocsAndFreqsAndPositions => "DOCS_AND_FREQS_AND_POSITIONS",
        IndexOptions.DocsAndFreqsAndPositionsAndOffsets => "DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS",
        _ => null,
    };

    public static string Of(DocValuesType type) => type switch
    {
        DocValuesType.Numeric => "NUMERIC",
        DocValuesType.Binary => "BINARY",
        DocValuesType.Sorted => "SORTED",
        DocValuesType.SortedSet => "SORTED_SET",
        _ => "NONE",
    };
}
