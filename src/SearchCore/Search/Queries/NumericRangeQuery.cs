using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Search.Queries;

/// <summary>Finds the documents that have a number between two others in a numeric field. Every document scores the boost.</summary>
/// <remarks>
/// Besides its numbers a numeric field has coarser terms that stand for many (format chapter 11), so that a range takes few terms:
/// its ragged ends in fine ones, its middle in coarse ones. NaN counts as greater than every other number.
/// </remarks>
public sealed record NumericRangeQuery : MultiTermQuery
{
    private const int DefaultPrecisionStep = 4;
    private readonly StoredValueKind _kind;
    private readonly long? _lower;
    private readonly long? _upper;

    /// <summary>Looks for numbers of any kind.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="kind">The kind of the field's numbers.</param>
    /// <param name="lower">The lower end; null for none.</param>
    /// <param name="upper">The upper end; null for none.</param>
    /// <param name="includesLower">Whether the lower end itself is found.</param>
    /// <param name="includesUpper">Whether the upper end itself is found.</param>
    /// <exception cref="ArgumentException">The kind is no number, or an end is not of the kind.</exception>
    public NumericRangeQuery(
        string field, StoredValueKind kind, StoredValue? lower, StoredValue? upper, bool includesLower = true, bool includesUpper = true)
        : base(field)
    {
        if (NumericTerms.BitCount(kind) == 0)
            throw new ArgumentException($"A value of kind {kind} is no number.", nameof(kind));
        if ((lower?.Kind ?? kind) != kind || (upper?.Kind ?? kind) != kind)
            throw new ArgumentException($"The ends of the range are of the kinds {lower?.Kind} and {upper?.Kind}; both must be {kind}.");
        _kind = kind;
        _lower = lower is { } low ? NumericTerms.ToSortable(low) : null;
        _upper = upper is { } high ? NumericTerms.ToSortable(high) : null;
        IncludesLower = includesLower;
        IncludesUpper = includesUpper;
    }

    /// <summary>The lower end; null for none.</summary>
    public StoredValue? Lower => _lower is { } lower ? NumericTerms.FromSortable(_kind, lower) : null;

    /// <summary>The upper end; null for none.</summary>
    public StoredValue? Upper => _upper is { } upper ? NumericTerms.FromSortable(_kind, upper) : null;

    /// <summary>Whether the lower end itself is found.</summary>
    public bool IncludesLower { get; }

    /// <summary>Whether the upper end itself is found.</summary>
    public bool IncludesUpper { get; }

    /// <summary>Every how many bits the field has a coarser term, 1 or more; as it was written with.</summary>
    public int PrecisionStep
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = DefaultPrecisionStep;

    /// <summary>Looks for 32-bit integers.</summary>
    /// <inheritdoc cref="NumericRangeQuery(string, StoredValueKind, StoredValue?, StoredValue?, bool, bool)" path="/param"/>
    public static NumericRangeQuery ForInt32(string field, int? lower, int? upper, bool includesLower = true, bool includesUpper = true) =>
        new(field, StoredValueKind.Int32, Value(lower, StoredValue.FromInt32), Value(upper, StoredValue.FromInt32), includesLower, includesUpper);

    /// <summary>Looks for 64-bit integers.</summary>
    /// <inheritdoc cref="NumericRangeQuery(string, StoredValueKind, StoredValue?, StoredValue?, bool, bool)" path="/param"/>
    public static NumericRangeQuery ForInt64(string field, long? lower, long? upper, bool includesLower = true, bool includesUpper = true) =>
        new(field, StoredValueKind.Int64, Value(lower, StoredValue.FromInt64), Value(upper, StoredValue.FromInt64), includesLower, includesUpper);

    /// <summary>Looks for 32-bit floating-point numbers.</summary>
    /// <inheritdoc cref="NumericRangeQuery(string, StoredValueKind, StoredValue?, StoredValue?, bool, bool)" path="/param"/>
    public static NumericRangeQuery ForSingle(string field, float? lower, float? upper, bool includesLower = true, bool includesUpper = true) =>
        new(field, StoredValueKind.Single, Value(lower, StoredValue.FromSingle), Value(upper, StoredValue.FromSingle), includesLower, includesUpper);

    /// <summary>Looks for 64-bit floating-point numbers.</summary>
    /// <inheritdoc cref="NumericRangeQuery(string, StoredValueKind, StoredValue?, StoredValue?, bool, bool)" path="/param"/>
    public static NumericRangeQuery ForDouble(string field, double? lower, double? upper, bool includesLower = true, bool includesUpper = true) =>
        new(field, StoredValueKind.Double, Value(lower, StoredValue.FromDouble), Value(upper, StoredValue.FromDouble), includesLower, includesUpper);

    /// <inheritdoc/>
    public override string ToString(string defaultField) =>
        $"{QueryText.Field(Field, defaultField)}{(IncludesLower ? '[' : '{')}{End(_lower)} TO {End(_upper)}{(IncludesUpper ? ']' : '}')}{QueryText.Boost(Boost)}";

    internal override AcceptedTerms GetMatchingTerms(Terms terms)
    {
        var bitCount = NumericTerms.BitCount(_kind);
        var (least, greatest) = bitCount == 32 ? (int.MinValue, int.MaxValue) : (long.MinValue, long.MaxValue);
        var first = _lower ?? least;
        var last = _upper ?? greatest;
        var isEmpty = (_lower is not null && !IncludesLower && first == greatest) || (_upper is not null && !IncludesUpper && last == least);
        if (_lower is not null && !IncludesLower)
            first = unchecked(first + 1);
        if (_upper is not null && !IncludesUpper)
            last = unchecked(last - 1);
        return new NumericRangeTerms(terms.GetEnumerator(), isEmpty ? [] : NumericTermRange.Split(first, last, bitCount, PrecisionStep));
    }

    private static StoredValue? Value<T>(T? number, Func<T, StoredValue> wrap)
        where T : struct => number is { } value ? wrap(value) : null;

    private string End(long? sortable) => sortable is { } number ? NumericTerms.FromSortable(_kind, number) switch
    {
        { Kind: StoredValueKind.Single } value => QueryText.Number(value.AsSingle()),
        { Kind: StoredValueKind.Double } value when value.AsDouble() == Math.Floor(value.AsDouble()) && Math.Abs(value.AsDouble()) < 1e7 =>
            value.AsDouble().ToString("F1", CultureInfo.InvariantCulture),
        var value => value.ToString(),
    } : "*";
}
