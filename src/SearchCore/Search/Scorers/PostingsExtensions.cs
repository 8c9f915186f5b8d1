using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Search.Scorers;

/// <summary>What may be done with the documents of a term.</summary>
internal static class PostingsExtensions
{
    /// <summary>Turns on the bits of all documents.</summary>
    public static void AddTo(this PostingsEnumerator postings, BitSet bits)
    {
        if (postings.HasBlocks)
        {
            while (postings.NextBlock())
                bits.Set(postings.BlockDocs);
            return;
        }

        for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
            bits.Set(doc);
    }
}
