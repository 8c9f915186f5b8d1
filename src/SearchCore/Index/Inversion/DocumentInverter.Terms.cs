using System.Globalization;
using System.Text.Unicode;
using SearchCore.Analysis;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;

namespace SearchCore.Index.Inversion;

/// <summary>How the values of a field become terms with positions and offsets, counted exactly as Lucene 4.8 counts.</summary>
internal sealed partial class DocumentInverter
{
    private const int MaxTermLength = 32766;
    private const int MaxBytesPerChar = 3;
    private byte[] _utf8 = new byte[256];

    private static DocumentRejectedException Reject(FieldBuffer buffer, FormattableString reason, Exception? cause = null) =>
        new(buffer.Info.Name, reason.ToString(CultureInfo.InvariantCulture), cause);

    private void InvertValue(Field field, FieldBuffer buffer)
    {
        try
        {
            InvertUnguarded(field, buffer);
        }
        catch (Exception e) when (e is not (SearchCoreException or OutOfMemoryException))
        {
            // The chain may be in any state now, so the next document gets a new one.
            _streams.Remove(field.Name);
            throw Reject(buffer, $"its analysis failed: {e.Message}", e);
        }
    }

    private void InvertUnguarded(Field field, FieldBuffer buffer)
    {
        var isAnalyzed = field.Type.IsTokenized;
        if (buffer.ValueCount > 0 && isAnalyzed)
            buffer.Position += _analyzer.GetPositionIncrementGap(field.Name);
        buffer.IsInverted = true;
        if (field.TokenStream is not null)
            InvertStream(field, field.TokenStream, buffer);
        else if (NumericTerms.BitCount(field.Value.Kind) > 0)
            InvertNumber(field, buffer);
        else if (isAnalyzed)
            InvertStream(field, FindStream(field), buffer);
        else
            InvertWhole(field, buffer);

        buffer.Offset += _analyzer.GetOffsetGap(field.Name);
        buffer.Boost *= field.Boost;
    }

    private TokenStream FindStream(Field field)
    {
        if (!_streams.TryGetValue(field.Name, out var stream))
            _streams.Add(field.Name, stream = _analyzer.CreateTokenStream(field.Name));
        return stream;
    }

    private void InvertStream(Field field, TokenStream stream, FieldBuffer buffer)
    {
        if (field.Value.Kind != StoredValueKind.String && field.TokenStream is null)
            throw Reject(buffer, $"a value of kind {field.Value.Kind} cannot be analysed. Give a text, or a token stream.");
        var text = field.Value.Kind == StoredValueKind.String ? field.Value.AsString().AsMemory() : default;
        stream.Reset(text);
        while (stream.MoveNext())
        {
            var token = stream.Token;
            var bytes = ToUtf8(token.Term);
            AddTerm(buffer, bytes, token.PositionIncrement, token.StartOffset, token.EndOffset, token.Payload.Span);
        }

        stream.End();
        buffer.Position += stream.Token.PositionIncrement;
        buffer.Offset += stream.Token.EndOffset;
    }

    private void InvertNumber(Field field, FieldBuffer buffer)
    {
        var step = field.Type.NumericPrecisionStep;
        if (step < 1)
            throw Reject(buffer, $"its precision step is {step}, but must be 1 or more.");
        var bitCount = NumericTerms.BitCount(field.Value.Kind);
        var sortable = NumericTerms.ToSortable(field.Value);
        Span<byte> term = stackalloc byte[NumericTerms.MaxLength];
        for (long shift = 0; shift < bitCount; shift += step)
        {
            var length = NumericTerms.Write(sortable, bitCount, (int)shift, term);
            AddTerm(buffer, term[..length], shift == 0 ? 1 : 0, 0, 0, []);
        }
    }

    private void InvertWhole(Field field, FieldBuffer buffer)
    {
        if (field.Value.Kind == StoredValueKind.Binary)
        {
            AddTerm(buffer, field.Value.AsBinary().Span, 1, 0, 0, []);
            return;
        }

        var text = field.Value.AsString();
        AddTerm(buffer, ToUtf8(text), 1, 0, text.Length, []);
        buffer.Offset += text.Length;
    }

    private ReadOnlySpan<byte> ToUtf8(ReadOnlySpan<char> text)
    {
        if (_utf8.Length < text.Length * MaxBytesPerChar)
            _utf8 = new byte[Math.Max(text.Length * MaxBytesPerChar, _utf8.Length * 2)];
        Utf8.FromUtf16(text, _utf8, out _, out var written, replaceInvalidSequences: true);
        return _utf8.AsSpan(0, written);
    }

    private void AddTerm(FieldBuffer buffer, ReadOnlySpan<byte> term, int increment, int startOffset, int endOffset, ReadOnlySpan<byte> payload)
    {
        if (increment < 0 || (increment == 0 && buffer.Position == 0))
            throw Reject(buffer, $"a token's position increment is {increment}; that of the first must be over 0, of others 0 or more.");
        var position = buffer.Position + increment;
        if (position < 0)
            throw Reject(buffer, $"its positions go over {int.MaxValue}. Index it in parts.");
        buffer.Position = position;
        if (increment == 0)
            buffer.OverlapCount++;
        buffer.Length++;
        if (term.Length > MaxTermLength)
        {
            if (_options.LongTermAction == LongTermAction.SkipTerm)
                return;
            throw Reject(
                buffer, $"it has a term of {term.Length} bytes of UTF-8, but a term has at most {MaxTermLength}. Analyse the text into words, or shorten it.");
        }

        var start = buffer.Offset + startOffset;
        var end = buffer.Offset + endOffset;
        if (buffer.Info.IndexOptions == IndexOptions.DocsAndFreqsAndPositionsAndOffsets || buffer.Vector is { HasOffsets: true })
            CheckOffsets(buffer, start, end);
        var frequency = buffer.Postings!.Add(term, buffer.Doc, position - 1, start, end, payload);
        buffer.Vector?.Postings.Add(term, 0, position - 1, start, end, payload);
        if (frequency == 1)
            buffer.UniqueTermCount++;
        if (frequency > buffer.MaxTermFrequency)
            buffer.MaxTermFrequency = frequency;
    }

    private static void CheckOffsets(FieldBuffer buffer, int start, int end)
    {
        if (start < 0 || end < start)
            throw Reject(buffer, $"a token has the offsets {start} to {end}; a start is 0 or more, an end not before its start.");
        if (start < buffer.LastStartOffset)
            throw Reject(buffer, $"a token starts at {start}, before the one that came before it, at {buffer.LastStartOffset}.");
        buffer.LastStartOffset = start;
    }
}
