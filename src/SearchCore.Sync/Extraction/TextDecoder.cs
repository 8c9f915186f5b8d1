using System.Text;

namespace SearchCore.Sync.Extraction;

/// <summary>Reads bytes of unknown encoding as text.</summary>
internal static class TextDecoder
{
    // The longer marks first: that of UTF-32 begins like that of UTF-16.
    private static readonly Encoding[] _marked = [Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode];
    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Among bytes of text there is hardly a control character; among others, one in eight would be by chance.
    private const int BytesPerControlCharacter = 20;

    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declaredEncoding)
    {
        foreach (var encoding in _marked)
        {
            if (bytes.StartsWith(encoding.Preamble))
                return new DecodedText(encoding.GetString(bytes[encoding.Preamble.Length..]), encoding.WebName);
        }

        ThrowIfBinary(bytes);
        if (System.Text.Unicode.Utf8.IsValid(bytes))
            return new DecodedText(_strict.GetString(bytes), _strict.WebName);

        var other = Find(declaredEncoding);
        if (other is not null)
            return new DecodedText(other.GetString(bytes), other.WebName);
        if (IsNearlyUtf8(bytes))
            return new DecodedText(Encoding.UTF8.GetString(bytes), "utf-8, damaged");

        var guessed = SingleByteGuess.Guess(bytes);
        return new DecodedText(guessed.GetString(bytes), guessed.WebName);
    }

    private static Encoding? Find(string? name)
    {
        // A file of 8-bit text may claim a wide encoding by mistake, and UTF-8 it was found not to be.
        if (name is null || name.StartsWith("utf", StringComparison.OrdinalIgnoreCase))
            return null;
        try
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a text is UTF-8 but for a few bytes, as when it was cut in the middle of a character.</summary>
    private static bool IsNearlyUtf8(ReadOnlySpan<byte> bytes)
    {
        const int good = 10;
        int valid = 0, invalid = 0;
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out var rune, out var consumed);
            if (status != System.Buffers.OperationStatus.Done)
                invalid++;
            else if (!rune.IsAscii)
                valid++;
            bytes = bytes[consumed..];
        }

        return valid >= invalid * good;
    }

    private static void ThrowIfBinary(ReadOnlySpan<byte> bytes)
    {
        var zero = bytes.IndexOf((byte)0);
        if (zero >= 0)
            throw new ExtractionException(SyncFailureKind.Binary, FormattableString.Invariant($"It is not text: byte {zero} is zero."));

        var controls = 0;
        foreach (var value in bytes)
        {
            // Tab to carriage return and escape stand in texts too.
            if (value < 0x20 && value is not (>= 0x09 and <= 0x0D or 0x1B))
                controls++;
        }

        if (controls > bytes.Length / BytesPerControlCharacter)
            throw new ExtractionException(SyncFailureKind.Binary, FormattableString.Invariant($"It is not text: {controls} of {bytes.Length} bytes are control characters."));
    }
}
