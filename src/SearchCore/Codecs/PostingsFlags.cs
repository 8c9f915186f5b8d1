namespace SearchCore.Codecs;

/// <summary>What a caller will ask a <see cref="PostingsEnumerator"/> for.</summary>
[Flags]
public enum PostingsFlags
{
    /// <summary>Documents only.</summary>
    None = 0,

    /// <summary>Frequencies.</summary>
    Freqs = 1,

    /// <summary>Positions (and frequencies).</summary>
    Positions = Freqs | 2,

    /// <summary>Offsets (and positions).</summary>
    Offsets = Positions | 4,

    /// <summary>Payloads (and positions).</summary>
    Payloads = Positions | 8,

    /// <summary>Everything.</summary>
    All = Offsets | Payloads,
}
