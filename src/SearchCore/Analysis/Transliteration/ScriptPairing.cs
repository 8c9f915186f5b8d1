namespace SearchCore.Analysis.Transliteration;

/// <summary>How the scripts of two names stand to one another; each has weights of its own.</summary>
internal enum ScriptPairing
{
    /// <summary>One script that writes vowels.</summary>
    Same,

    /// <summary>Two scripts that write vowels.</summary>
    Across,

    /// <summary>One script that leaves vowels out, and one that writes them.</summary>
    HalfVowelled,

    /// <summary>Two names without written vowels.</summary>
    Unvowelled,
}
