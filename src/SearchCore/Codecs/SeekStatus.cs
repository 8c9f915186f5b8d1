namespace SearchCore.Codecs;

/// <summary>Where <see cref="TermsEnumerator.SeekCeiling"/> has arrived.</summary>
public enum SeekStatus
{
    /// <summary>At the term that was asked for.</summary>
    Found,

    /// <summary>At the first term after it.</summary>
    NotFound,

    /// <summary>Past the last term.</summary>
    End,
}
