using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Numeric terms of one precision that stand together: from the first to the last, both among them.</summary>
internal readonly record struct NumericTermRange(Utf8Term First, Utf8Term Last)
{
    /// <summary>Cuts a range of numbers into the fewest ranges of terms.</summary>
    /// <remarks>
    /// In every precision the range is a row of cells. Those at its ends that do not fill a cell of the next precision are taken here; what is left
    /// is whole cells of the next one.
    /// </remarks>
    /// <param name="first">The least number, from <see cref="NumericTerms.ToSortable"/>.</param>
    /// <param name="last">The greatest number.</param>
    /// <param name="bitCount">32 or 64.</param>
    /// <param name="precisionStep">Every how many bits there is a coarser term.</param>
    /// <returns>The ranges in index order; none when the first is greater than the last.</returns>
    public static List<NumericTermRange> Split(long first, long last, int bitCount, int precisionStep)
    {
        var ranges = new List<NumericTermRange>();
        if (first > last)
            return ranges;

        // Counted from the least number on, so that cells are numbered from 0; wide enough to point behind the last cell.
        var offset = -(Int128)(bitCount == 32 ? int.MinValue : long.MinValue);
        var cell = first + offset;
        var end = last + offset + 1;
        for (var shift = 0L; cell < end; shift += precisionStep)
        {
            var isCoarsest = shift + precisionStep >= bitCount;
            var coarseCell = isCoarsest ? 0 : RoundUp(cell, precisionStep);
            var coarseEnd = isCoarsest ? 0 : end >> precisionStep;
            if (coarseCell >= coarseEnd)
            {
                Add(cell, end);
                break;
            }

            Add(cell, coarseCell << precisionStep);
            Add(coarseEnd << precisionStep, end);
            cell = coarseCell;
            end = coarseEnd;

            void Add(Int128 from, Int128 upTo)
            {
                if (from < upTo)
                    ranges.Add(new NumericTermRange(Term(from), Term(upTo - 1)));
            }

            Utf8Term Term(Int128 number)
            {
                Span<byte> bytes = stackalloc byte[NumericTerms.MaxLength];
                return Utf8Term.CopyOf(bytes[..NumericTerms.Write((long)((number << (int)shift) - offset), bitCount, (int)shift, bytes)]);
            }
        }

        return ranges;
    }

    private static Int128 RoundUp(Int128 cell, int step) => (cell + (Int128.One << step) - 1) >> step;
}
