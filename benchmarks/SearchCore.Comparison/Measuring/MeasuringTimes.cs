namespace SearchCore.Comparison.Measuring;

/// <summary>How long to run before and while measuring.</summary>
/// <param name="WarmAll">How long all queries run before anything is measured.</param>
/// <param name="WarmClass">How long a class runs before it is measured.</param>
/// <param name="Measure">How long a class is measured; at least three rounds are.</param>
internal sealed record MeasuringTimes(TimeSpan WarmAll, TimeSpan WarmClass, TimeSpan Measure)
{
    /// <summary>Rounds stop after this long, even before the third.</summary>
    public static TimeSpan Most { get; } = TimeSpan.FromSeconds(20);
}
