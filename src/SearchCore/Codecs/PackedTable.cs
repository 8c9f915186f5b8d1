using SearchCore.Store;
using SearchCore.Util.Packed;

namespace SearchCore.Codecs;

/// <summary>Numbers out of a table, one packed place in the table for each document.</summary>
internal sealed class PackedTable(IndexInput input, long[] table, int formatId, int bitsPerValue, long offset, int length) : NumericDocValues
{
    public override long Get(int doc)
    {
        var packed = input.GetSpan(offset, length);
        var place = formatId == PackedSingleBlock.FormatId
            ? PackedSingleBlock.Get(packed, bitsPerValue, doc)
            : PackedInts.Get(packed, bitsPerValue, doc);
        return (ulong)place < (ulong)table.Length
            ? table[place]
            : throw new Exceptions.IndexCorruptException(input.Name, $"document {doc} has value {place} of a table of {table.Length}", offset);
    }
}
