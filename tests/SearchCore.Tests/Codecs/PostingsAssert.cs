using SearchCore.Codecs;

namespace SearchCore.Tests.Codecs;

/// <summary>Compares postings that were read with plain lists.</summary>
internal static class PostingsAssert
{
    /// <summary>All terms in order, with all that is kept of them.</summary>
    public static void SameTerms(ListTerms expected, Terms actual)
    {
        Assert.Equal(expected.TermCount, actual.TermCount);
        Assert.Equal(expected.SumDocFreq, actual.SumDocFreq);
        Assert.Equal(expected.SumTotalTermFreq, actual.SumTotalTermFreq);
        Assert.Equal(expected.DocCount, actual.DocCount);
        var enumerator = actual.GetEnumerator();
        PostingsEnumerator? reuse = null;
        foreach (var (term, postings) in expected.Entries)
        {
            Assert.True(enumerator.MoveNext());
            Assert.True(term.Span.SequenceEqual(enumerator.Term));
            Assert.Equal(postings.Length, enumerator.DocFreq);
            reuse = enumerator.GetPostings(PostingsFlags.All, reuse);
            SamePostings(postings, reuse, actual);
        }

        Assert.False(enumerator.MoveNext());
    }

    public static void SamePostings(Posting[] expected, PostingsEnumerator actual, Terms terms)
    {
        foreach (var posting in expected)
        {
            Assert.Equal(posting.Doc, actual.NextDoc());
            SameDocument(posting, actual, terms);
        }

        Assert.Equal(PostingsEnumerator.NoMoreDocs, actual.NextDoc());
    }

    /// <summary>The current document's frequency and occurrences.</summary>
    public static void SameDocument(Posting expected, PostingsEnumerator actual, Terms terms)
    {
        Assert.Equal(terms.HasFreqs ? expected.Occurrences.Length : 1, actual.Freq);
        if (!terms.HasPositions)
            return;
        foreach (var occurrence in expected.Occurrences)
        {
            Assert.Equal(occurrence.Position, actual.NextPosition());
            Assert.Equal(occurrence.Start, actual.StartOffset);
            Assert.Equal(occurrence.End, actual.EndOffset);
            Assert.True(actual.Payload.SequenceEqual(occurrence.Payload));
        }
    }
}
