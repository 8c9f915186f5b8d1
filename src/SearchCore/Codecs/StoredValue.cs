using System.Globalization;

namespace SearchCore.Codecs;

/// <summary>A value of a stored field: a text, bytes or a number. Reading it as another kind than it is throws.</summary>
public readonly struct StoredValue
{
    private readonly long _bits;
    private readonly string? _text;
    private readonly ReadOnlyMemory<byte> _bytes;

    private StoredValue(StoredValueKind kind, long bits, string? text = null, ReadOnlyMemory<byte> bytes = default)
    {
        Kind = kind;
        _bits = bits;
        _text = text;
        _bytes = bytes;
    }

    /// <summary>Which kind of value it is.</summary>
    public StoredValueKind Kind { get; }

    /// <summary>A text.</summary>
    /// <param name="value">The text.</param>
    public static StoredValue FromString(string value) => new(StoredValueKind.String, 0, value);

    /// <summary>Bytes.</summary>
    /// <param name="value">The bytes, which are not copied.</param>
    public static StoredValue FromBinary(ReadOnlyMemory<byte> value) => new(StoredValueKind.Binary, 0, bytes: value);

    /// <summary>A 32-bit integer.</summary>
    /// <param name="value">The number.</param>
    public static StoredValue FromInt32(int value) => new(StoredValueKind.Int32, value);

    /// <summary>A 64-bit integer.</summary>
    /// <param name="value">The number.</param>
    public static StoredValue FromInt64(long value) => new(StoredValueKind.Int64, value);

    /// <summary>A 32-bit floating-point number.</summary>
    /// <param name="value">The number.</param>
    public static StoredValue FromSingle(float value) => new(StoredValueKind.Single, BitConverter.SingleToInt32Bits(value));

    /// <summary>A 64-bit floating-point number.</summary>
    /// <param name="value">The number.</param>
    public static StoredValue FromDouble(double value) => new(StoredValueKind.Double, BitConverter.DoubleToInt64Bits(value));

    /// <summary>The text.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public string AsString() => Expect(StoredValueKind.String)._text!;

    /// <summary>The bytes.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public ReadOnlyMemory<byte> AsBinary() => Expect(StoredValueKind.Binary)._bytes;

    /// <summary>The 32-bit integer.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public int AsInt32() => (int)Expect(StoredValueKind.Int32)._bits;

    /// <summary>The 64-bit integer.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public long AsInt64() => Expect(StoredValueKind.Int64)._bits;

    /// <summary>The 32-bit floating-point number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public float AsSingle() => BitConverter.Int32BitsToSingle((int)Expect(StoredValueKind.Single)._bits);

    /// <summary>The 64-bit floating-point number.</summary>
    /// <exception cref="InvalidOperationException">The value is of another kind.</exception>
    public double AsDouble() => BitConverter.Int64BitsToDouble(Expect(StoredValueKind.Double)._bits);

    /// <summary>The value as text: numbers in the invariant culture so that they read back exactly, bytes in hexadecimal.</summary>
    public override string ToString() => Kind switch
    {
        StoredValueKind.Binary => Convert.ToHexStringLower(_bytes.Span),
        StoredValueKind.Int32 or StoredValueKind.Int64 => _bits.ToString(CultureInfo.InvariantCulture),
        StoredValueKind.Single => AsSingle().ToString("R", CultureInfo.InvariantCulture),
        StoredValueKind.Double => AsDouble().ToString("R", CultureInfo.InvariantCulture),
        _ => _text ?? string.Empty,
    };

    private StoredValue Expect(StoredValueKind kind) => Kind == kind
        ? this
        : throw new InvalidOperationException($"The stored value is of kind {Kind}, not {kind}.");
}
