using SearchCore.Codecs;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>Compares seeks with a binary search in the plain list of a field's terms.</summary>
internal sealed class SeekChecker(byte[][] terms, TermsEnumerator enumerator)
{
    /// <summary>Seeks a term, and what lies a little before and behind it.</summary>
    public void CheckAround(int index)
    {
        var term = terms[index];
        Check(term);
        Check([.. term, 0]);
        Check([.. term, 0xFF]);
        if (term.Length == 0)
            return;
        Check(term[..^1]);
        Check([.. term[..^1], (byte)(term[^1] + 1)]);
        Check([.. term[..^1], (byte)(term[^1] - 1), 0x7A]);
    }

    private void Check(byte[] wanted)
    {
        var place = Array.BinarySearch(terms, wanted, Comparer<byte[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right)));
        Assert.Equal(place >= 0, enumerator.SeekExact(wanted));
        if (place >= 0)
            CheckStandsAt(place);
        var ceiling = place < 0 ? ~place : place;
        var expected = place >= 0 ? SeekStatus.Found : ceiling < terms.Length ? SeekStatus.NotFound : SeekStatus.End;
        Assert.Equal(expected, enumerator.SeekCeiling(wanted));
        if (expected != SeekStatus.End)
            CheckStandsAt(ceiling);
    }

    private void CheckStandsAt(int place)
    {
        Assert.Equal(terms[place], enumerator.Term.ToArray());
        var state = enumerator.CaptureState();
        Assert.Equal(place + 1 < terms.Length, enumerator.MoveNext());
        if (place + 1 < terms.Length)
            Assert.Equal(terms[place + 1], enumerator.Term.ToArray());
        enumerator.SeekExact(state);
        Assert.Equal(terms[place], enumerator.Term.ToArray());
        Assert.Equal(state.DocFreq, enumerator.DocFreq);
    }
}
