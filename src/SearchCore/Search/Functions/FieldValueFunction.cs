using System.Globalization;
using SearchCore.Index;

namespace SearchCore.Search.Functions;

/// <summary>A document's number in a field, made milder or stronger: popularity, price, rank.</summary>
/// <param name="Field">The field.</param>
public sealed record FieldValueFunction(NumericField Field) : ScoreFunction
{
    /// <summary>What the number is multiplied by first.</summary>
    public double Factor { get; init; } = 1;

    /// <summary>What is done with the product.</summary>
    public FieldValueModifier Modifier { get; init; }

    /// <summary>The result for a document without a number.</summary>
    public double Missing { get; init; } = 1;

    /// <inheritdoc/>
    public override SegmentFunction Open(LeafReader reader)
    {
        var numbers = Field.Open(reader);
        return (doc, _) => numbers(doc) is { } number ? Modify(number * Factor) : Missing;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Modifier == FieldValueModifier.None ? "value" : Modifier)}({Field.Name} * {Factor}, missing {Missing})");

    private double Modify(double value) => Modifier switch
    {
        FieldValueModifier.Log1P => Math.Log(1 + value),
        FieldValueModifier.SquareRoot => Math.Sqrt(value),
        FieldValueModifier.Square => value * value,
        FieldValueModifier.Reciprocal => 1 / value,
        _ => value,
    };
}
