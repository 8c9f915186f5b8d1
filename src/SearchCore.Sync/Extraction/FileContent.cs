namespace SearchCore.Sync.Extraction;

/// <summary>A file that was read. Immutable.</summary>
/// <param name="Path">Its path, relative to the folder, with <c>/</c> between names.</param>
/// <param name="Bytes">Its bytes.</param>
public sealed record FileContent(string Path, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Reads the bytes as text: by byte order mark, as strict UTF-8, as declared, or in the code page that they fit best.</summary>
    /// <param name="declaredEncoding">The name of the encoding that the file itself claims, or null.</param>
    /// <returns>The text and the name of the encoding.</returns>
    /// <exception cref="ExtractionException">The bytes are not text.</exception>
    public DecodedText DecodeText(string? declaredEncoding = null) => TextDecoder.Decode(Bytes.Span, declaredEncoding);
}
