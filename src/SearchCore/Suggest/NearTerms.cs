using SearchCore.Codecs;

namespace SearchCore.Suggest;

/// <summary>Walks those terms of a segment's field that are near a word, in byte order. Where many terms in a row cannot be near, it seeks behind them.</summary>
/// <param name="terms">The field's terms.</param>
/// <param name="prefix">The bytes that every term must begin with.</param>
/// <param name="rows">Counts the edits to the word.</param>
/// <param name="maxTerms">How many terms are looked at before it gives up.</param>
internal sealed class NearTerms(TermsEnumerator terms, ReadOnlyMemory<byte> prefix, EditRows rows, int maxTerms)
{
    // A seek costs about as much as so many steps.
    private const int StepsBeforeSeek = 6;
    private byte[] _behind = [];
    private int _steps;
    private int _looked;
    private bool _hasStarted;

    /// <summary>The current term; valid until the next move.</summary>
    public ReadOnlySpan<byte> Term => terms.Term;

    /// <summary>How many documents have the current term.</summary>
    public int DocFreq => terms.DocFreq;

    /// <summary>By how many edits the current term differs from the word.</summary>
    public int Edits => rows.Edits;

    /// <summary>Moves to the next term that is near; false when there is none.</summary>
    public bool MoveNext()
    {
        while (_looked++ < maxTerms && Advance() && Term.StartsWith(prefix.Span))
        {
            if (rows.Read(Term))
            {
                _steps = 0;
                return true;
            }

            _steps = rows.WasKnownDead ? _steps + 1 : 0;
        }

        return false;
    }

    private bool Advance()
    {
        if (!_hasStarted)
        {
            _hasStarted = true;
            return terms.SeekCeiling(prefix.Span) != SeekStatus.End;
        }

        if (_steps < StepsBeforeSeek)
            return terms.MoveNext();
        _steps = 0;
        var length = FirstBehind(Term[..rows.DeadLength]);
        return length > 0 && terms.SeekCeiling(_behind.AsSpan(0, length)) != SeekStatus.End;
    }

    /// <summary>Makes the least bytes that come behind all terms with a beginning; 0 bytes when there are none.</summary>
    private int FirstBehind(ReadOnlySpan<byte> beginning)
    {
        if (_behind.Length < beginning.Length)
            _behind = new byte[beginning.Length * 2];
        beginning.CopyTo(_behind);
        var length = beginning.Length;
        while (length > 0 && _behind[length - 1] == byte.MaxValue)
            length--;
        if (length > 0)
            _behind[length - 1]++;
        return length;
    }
}
