using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SearchCore.Comparison.Golden;

/// <summary>Writes JSON with line breaks where a reader of the file (or <c>diff</c>) wants them.</summary>
internal sealed class DumpWriter : IDisposable
{
    private const int FlushThreshold = 1 << 16;

    private readonly ArrayBufferWriter<byte> _buffer = new(2 * FlushThreshold);
    private readonly Stream _stream;

    public DumpWriter(Stream stream)
    {
        _stream = stream;
        Json = new Utf8JsonWriter(_buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    /// <summary>What values are written with.</summary>
    public Utf8JsonWriter Json { get; }

    /// <summary>Breaks the line before the next value.</summary>
    public void NewLine()
    {
        Json.Flush();
        _buffer.Write("\n"u8);
        if (_buffer.WrittenCount >= FlushThreshold)
            Drain();
    }

    public void Dispose()
    {
        Json.Dispose();
        _buffer.Write("\n"u8);
        Drain();
    }

    private void Drain()
    {
        _stream.Write(_buffer.WrittenSpan);
        _buffer.ResetWrittenCount();
    }
}
