using System.Buffers.Binary;
using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using SearchCore.Exceptions;
using SearchCore.Search.Sorting;
using SearchCore.Util;

namespace SearchCore;

/// <summary>
/// Where a page of hits ended, as letters that may stand in an address: the last hit's values and number, with a checksum over them and the order.
/// </summary>
internal static class PageToken
{
    private const byte Version = 1;
    private const int ChecksumLength = sizeof(uint);

    // Three keys of the longest strings that doc values have.
    private const int MaxLength = 140_000;

    public static string Write(FieldDoc last, IReadOnlyList<SortField> fields)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes);
        writer.Write(Version);
        writer.Write7BitEncodedInt(last.Doc);
        for (var i = 0; i < fields.Count; i++)
            WriteValue(writer, fields[i], last.SortValues[i]);
        writer.Write(Checksum(bytes.ToArray(), fields));
        return Base64Url.EncodeToString(bytes.ToArray());
    }

    /// <summary>Reads a token.</summary>
    /// <exception cref="SearchRequestException">It is damaged, or of a search with another order.</exception>
    public static FieldDoc Read(string token, IReadOnlyList<SortField> fields) => TryRead(token, fields, out var last)
        ? last
        : throw new SearchRequestException("The request goes on after a token that no search in this order gave, or that is damaged. Begin again at the first page.");

    private static bool TryRead(string token, IReadOnlyList<SortField> fields, [NotNullWhen(true)] out FieldDoc? last)
    {
        last = null;
        if (token.Length > MaxLength || !Base64Url.IsValid(token))
            return false;
        var bytes = Base64Url.DecodeFromChars(token);
        if (bytes.Length < ChecksumLength + 2 || bytes[0] != Version)
            return false;
        var content = bytes.AsSpan(..^ChecksumLength);
        if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(content.Length)) != Checksum(content, fields))
            return false;
        try
        {
            using var reader = new BinaryReader(new MemoryStream(bytes, 1, content.Length - 1));
            var doc = reader.Read7BitEncodedInt();
            var values = new SortValue[fields.Count];
            for (var i = 0; i < values.Length; i++)
                values[i] = ReadValue(reader, fields[i]);
            last = new FieldDoc(doc, float.NaN, values);
            return true;
        }
        catch (Exception e) when (e is EndOfStreamException or FormatException)
        {
            // A checksum can be computed by anybody.
            return false;
        }
    }

    private static void WriteValue(BinaryWriter writer, SortField key, SortValue value)
    {
        writer.Write(value.IsMissing);
        if (value.IsMissing)
            return;
        if (key.Type != SortFieldType.String)
        {
            writer.Write(value.Number);
            return;
        }

        writer.Write7BitEncodedInt(value.Text.Span.Length);
        writer.Write(value.Text.Span);
    }

    private static SortValue ReadValue(BinaryReader reader, SortField key)
    {
        if (reader.ReadBoolean())
            return SortValue.None;
        if (key.Type != SortFieldType.String)
            return SortValue.Of(reader.ReadInt64());
        var length = reader.Read7BitEncodedInt();
        if (length < 0 || length > reader.BaseStream.Length - reader.BaseStream.Position)
            throw new EndOfStreamException();
        return SortValue.Of(new Utf8Term(reader.ReadBytes(length)));
    }

    internal static uint Checksum(ReadOnlySpan<byte> content, IReadOnlyList<SortField> fields)
    {
        var order = string.Join('\n', fields.Select(key => $"{key.Field}:{key.Type}:{key.IsReverse}:{key.Missing}"));
        return Crc32.Append(Crc32.Append(0, content), Encoding.UTF8.GetBytes(order));
    }
}
