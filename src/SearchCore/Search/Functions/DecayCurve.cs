namespace SearchCore.Search.Functions;

/// <summary>How a <see cref="DecayFunction"/> falls with the distance.</summary>
public enum DecayCurve
{
    /// <summary>As a bell: slowly at first, fast at the scale, slowly again.</summary>
    Gauss,

    /// <summary>By the same part for each step.</summary>
    Exponential,

    /// <summary>Straight down to 0.</summary>
    Linear,
}
