using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore;

/// <summary>Reads the numbers and points in time of a document's fields, as values and as text.</summary>
internal static class SchemaNumbers
{
    /// <summary>As what kind of number a field is indexed; null when it is none.</summary>
    public static StoredValueKind? KindOf(SchemaFieldKind kind) => kind switch
    {
        SchemaFieldKind.Int => StoredValueKind.Int32,
        SchemaFieldKind.Long or SchemaFieldKind.Date => StoredValueKind.Int64,
        SchemaFieldKind.Float => StoredValueKind.Single,
        SchemaFieldKind.Double => StoredValueKind.Double,
        _ => null,
    };

    /// <summary>What is accepted as a value of a field, for messages.</summary>
    public static string Expected(SchemaFieldKind kind) => kind switch
    {
        SchemaFieldKind.Int => "a whole number from -2147483648 to 2147483647",
        SchemaFieldKind.Long => "a whole number of 64 bits",
        SchemaFieldKind.Date => "a date in the form 2020-12-31 or 2020-12-31T23:59:59Z",
        SchemaFieldKind.Boolean => "true or false",
        _ => "a number in the form 12.5",
    };

    /// <summary>Reads a value of a document.</summary>
    /// <param name="kind">The field's kind.</param>
    /// <param name="value">The value, a number or a text.</param>
    /// <param name="number">The number as it is indexed.</param>
    /// <returns>Whether it is one, and in the kind's range.</returns>
    public static bool TryRead(SchemaFieldKind kind, StoredValue value, out StoredValue number)
    {
        number = value;
        if (value.Kind == StoredValueKind.String)
            return value.AsString() is { } text && TryRead(kind, text, out number, out _);
        switch (kind)
        {
            case SchemaFieldKind.Int:
                var isInt = TryGetInteger(value, out var whole) && whole is >= int.MinValue and <= int.MaxValue;
                number = StoredValue.FromInt32(isInt ? (int)whole : 0);
                return isInt;
            case SchemaFieldKind.Long or SchemaFieldKind.Date:
                var isLong = TryGetInteger(value, out var milliseconds);
                number = StoredValue.FromInt64(milliseconds);
                return isLong;
            default:
                var isFloating = TryGetFloating(value, out var floating);
                number = FromFloating(kind, floating);
                return isFloating;
        }
    }

    /// <summary>Reads a text as what it stands for: a number for itself, a date such as <c>2020-12</c> for all its milliseconds.</summary>
    /// <param name="kind">The field's kind.</param>
    /// <param name="text">The text.</param>
    /// <param name="first">The number, or the first millisecond.</param>
    /// <param name="last">The number, or the last millisecond.</param>
    /// <returns>Whether the text is a number or a date, and in the kind's range.</returns>
    public static bool TryRead(SchemaFieldKind kind, string text, out StoredValue first, out StoredValue last)
    {
        const NumberStyles whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        first = last = default;
        switch (kind)
        {
            case SchemaFieldKind.Int when int.TryParse(text, whole, CultureInfo.InvariantCulture, out var number):
                first = last = StoredValue.FromInt32(number);
                return true;
            case SchemaFieldKind.Long when long.TryParse(text, whole, CultureInfo.InvariantCulture, out var number):
                first = last = StoredValue.FromInt64(number);
                return true;
            case SchemaFieldKind.Date when SchemaDates.TryRead(text, out var begin, out var end):
                first = StoredValue.FromInt64(begin);
                last = StoredValue.FromInt64(end);
                return true;
            case SchemaFieldKind.Float or SchemaFieldKind.Double
                when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                first = last = FromFloating(kind, number);
                return true;
            default:
                return false;
        }
    }

    /// <summary>A number of a field as text that <see cref="TryRead(SchemaFieldKind, string, out StoredValue, out StoredValue)"/> reads.</summary>
    /// <param name="kind">The field's kind.</param>
    /// <param name="sortable">The number, as an integer that orders as it does.</param>
    public static string ToText(SchemaFieldKind kind, long sortable) => kind == SchemaFieldKind.Date
        ? SchemaDates.ToText(sortable)
        : NumericTerms.FromSortable(KindOf(kind)!.Value, sortable).ToString();

    private static StoredValue FromFloating(SchemaFieldKind kind, double number)
    {
        // -0 and 0 are the same number, but would be two terms.
        var value = number == 0 ? 0 : number;
        return kind == SchemaFieldKind.Float ? StoredValue.FromSingle((float)value) : StoredValue.FromDouble(value);
    }

    private static bool TryGetInteger(StoredValue value, out long number)
    {
        number = value.Kind switch
        {
            StoredValueKind.Int32 => value.AsInt32(),
            StoredValueKind.Int64 => value.AsInt64(),
            _ => 0,
        };
        return value.Kind is StoredValueKind.Int32 or StoredValueKind.Int64;
    }

    private static bool TryGetFloating(StoredValue value, out double number)
    {
        number = value.Kind switch
        {
            StoredValueKind.Single => value.AsSingle(),
            StoredValueKind.Double => value.AsDouble(),
            _ => TryGetInteger(value, out var whole) ? whole : 0,
        };
        return value.Kind is not (StoredValueKind.String or StoredValueKind.Binary);
    }
}
