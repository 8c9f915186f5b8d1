using System.Globalization;
using SearchCore.Index;
using SearchCore.Search.Sorting;

namespace SearchCore.Search.Functions;

/// <summary>1 for documents whose number is near a given one, and less the farther away it is: dates, prices, sizes.</summary>
/// <param name="Field">The field.</param>
/// <param name="Origin">The number that is best.</param>
/// <param name="Scale">At which distance the value has fallen to <see cref="ValueAtScale"/>; over 0.</param>
public sealed record DecayFunction(NumericField Field, double Origin, double Scale) : ScoreFunction
{
    /// <summary>At which distance the value has fallen to <see cref="ValueAtScale"/>.</summary>
    public double Scale { get; init; } = Scale > 0 && double.IsFinite(Scale)
        ? Scale
        : throw new ArgumentOutOfRangeException(nameof(Scale), Scale, "A scale is a finite number over 0.");

    /// <summary>The value at the distance <see cref="Scale"/>: over 0 and under 1.</summary>
    public double ValueAtScale
    {
        get;
        init => field = value is > 0 and < 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value at the scale lies over 0 and under 1.");
    } = 0.5;

    /// <summary>Up to this distance the value is still 1; 0 or more.</summary>
    public double Offset
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>How the value falls.</summary>
    public DecayCurve Curve { get; init; }

    /// <summary>The value for a document without a number, 0 to 1.</summary>
    public double Missing
    {
        get;
        init => field = value is >= 0 and <= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The value of a missing number lies from 0 to 1.");
    } = 1;

    /// <inheritdoc/>
    public override double MaxValue => 1;

    /// <summary>Halves with each half-life that a date lies back; dates to come count as now.</summary>
    /// <param name="field">A field of dates, in milliseconds from 1970-01-01 UTC.</param>
    /// <param name="now">The time that is now.</param>
    /// <param name="halfLife">After which time a document is worth half; over 0.</param>
    /// <returns>The function.</returns>
    public static DecayFunction Recency(string field, DateTimeOffset now, TimeSpan halfLife) =>
        new(new NumericField(field, SortFieldType.Long), now.ToUnixTimeMilliseconds(), halfLife.TotalMilliseconds)
        {
            Curve = DecayCurve.Exponential,
            IsOneSided = true,
        };

    /// <summary>Whether numbers over the origin count as the origin.</summary>
    public bool IsOneSided { get; init; }

    /// <inheritdoc/>
    public override SegmentFunction Open(LeafReader reader)
    {
        var numbers = Field.Open(reader);
        return (doc, _) => numbers(doc) is { } number ? ValueAt(number) : Missing;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Curve} decay of {Field.Name} from {Origin} by {Scale}");

    private double ValueAt(double number)
    {
        var distance = IsOneSided ? Origin - number : Math.Abs(number - Origin);
        var scales = Math.Max(0, distance - Offset) / Scale;
        return Curve switch
        {
            DecayCurve.Gauss => Math.Pow(ValueAtScale, scales * scales),
            DecayCurve.Exponential => Math.Pow(ValueAtScale, scales),
            _ => Math.Max(0, 1 - ((1 - ValueAtScale) * scales)),
        };
    }
}
