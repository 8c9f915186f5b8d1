using System.Globalization;
using SearchCore.Util;

namespace SearchCore.Codecs.Compressing;

/// <summary>The bytes of a document's stored fields (format chapter 5.1).</summary>
internal static class StoredFieldValues
{
    private const int KindBits = 3;
    private const int KindMask = (1 << KindBits) - 1;

    /// <summary>Appends a field.</summary>
    public static void Write(FieldInfo field, StoredValue value, ByteBuffer output)
    {
        output.WriteVLong(((long)field.Number << KindBits) | (long)value.Kind);
        switch (value.Kind)
        {
            case StoredValueKind.String:
                output.WriteString(value.AsString());
                break;
            case StoredValueKind.Binary:
                output.WriteVInt(value.AsBinary().Length);
                output.WriteBytes(value.AsBinary().Span);
                break;
            case StoredValueKind.Int32:
                output.WriteInt32(value.AsInt32());
                break;
            case StoredValueKind.Single:
                output.WriteInt32(BitConverter.SingleToInt32Bits(value.AsSingle()));
                break;
            case StoredValueKind.Int64:
                output.WriteInt64(value.AsInt64());
                break;
            default:
                output.WriteInt64(BitConverter.DoubleToInt64Bits(value.AsDouble()));
                break;
        }
    }

    /// <summary>Reads the fields of a document and offers them to a visitor.</summary>
    public static void Visit(ref ByteReader reader, int fieldCount, FieldInfos fieldInfos, StoredFieldVisitor visitor)
    {
        for (var i = 0; i < fieldCount; i++)
        {
            var code = reader.ReadVLong();
            if (code >> KindBits > int.MaxValue || !fieldInfos.TryGet((int)(code >> KindBits), out var field))
            {
                reader.ThrowCorrupt(string.Create(
                    CultureInfo.InvariantCulture, $"a stored field has the number {code >> KindBits}, which no field of the segment has"));
                return;
            }

            var kind = (StoredValueKind)(code & KindMask);
            switch (visitor.Decide(field))
            {
                case StoredFieldDecision.Visit:
                    visitor.Visit(field, Read(ref reader, kind));
                    break;
                case StoredFieldDecision.Skip:
                    Skip(ref reader, kind);
                    break;
                default:
                    return;
            }
        }

        if (reader.Remaining != 0)
            reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"{reader.Remaining} bytes follow the last field of a document"));
    }

    private static StoredValue Read(ref ByteReader reader, StoredValueKind kind)
    {
        switch (kind)
        {
            case StoredValueKind.String:
                return StoredValue.FromString(reader.ReadString());
            case StoredValueKind.Binary:
                return StoredValue.FromBinary(reader.ReadBytes(reader.ReadVIntNonNegative("a stored value's length")).ToArray());
            case StoredValueKind.Int32:
                return StoredValue.FromInt32(reader.ReadInt32());
            case StoredValueKind.Single:
                return StoredValue.FromSingle(BitConverter.Int32BitsToSingle(reader.ReadInt32()));
            case StoredValueKind.Int64:
                return StoredValue.FromInt64(reader.ReadInt64());
            case StoredValueKind.Double:
                return StoredValue.FromDouble(BitConverter.Int64BitsToDouble(reader.ReadInt64()));
            default:
                ThrowUnknown(ref reader, kind);
                return default;
        }
    }

    private static void Skip(ref ByteReader reader, StoredValueKind kind)
    {
        switch (kind)
        {
            case StoredValueKind.String or StoredValueKind.Binary:
                reader.Skip(reader.ReadVIntNonNegative("a stored value's length"));
                break;
            case StoredValueKind.Int32 or StoredValueKind.Single:
                reader.Skip(sizeof(int));
                break;
            case StoredValueKind.Int64 or StoredValueKind.Double:
                reader.Skip(sizeof(long));
                break;
            default:
                ThrowUnknown(ref reader, kind);
                break;
        }
    }

    private static void ThrowUnknown(ref ByteReader reader, StoredValueKind kind) =>
        reader.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"a stored value is of kind {(int)kind}, expected 0 to 5"));
}
