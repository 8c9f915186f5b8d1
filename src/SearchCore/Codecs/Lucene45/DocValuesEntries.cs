using static SearchCore.Codecs.Lucene45.Lucene45DocValuesFormat;

namespace SearchCore.Codecs.Lucene45;

/// <summary>Where and how the numbers of a field are kept.</summary>
internal sealed record NumericEntry(
    NumericForm Form, long MissingOffset, long Offset, long Count, int BlockSize, long Min, long Divisor, long[] Table);

/// <summary>Where and how the strings of a field, or of a dictionary, are kept.</summary>
internal sealed record BinaryEntry(
    BinaryForm Form, long MissingOffset, int MaxLength, long Count, long Offset, int Interval, long AddressesOffset, int BlockSize);

/// <summary>A dictionary, and one place in it per document.</summary>
internal sealed record SortedEntry(BinaryEntry Dictionary, NumericEntry Ords);

/// <summary>A dictionary, places in it, and the end of each document's; without ends each document has one place, or -1.</summary>
internal sealed record SortedSetEntry(BinaryEntry Dictionary, NumericEntry Ords, NumericEntry? Ends);
