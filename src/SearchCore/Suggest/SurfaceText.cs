using SearchCore.Analysis;
using SearchCore.Codecs;
using SearchCore.Index;

namespace SearchCore.Suggest;

/// <summary>Leads from word positions back to the stored text.</summary>
internal static class SurfaceText
{
    // A name that stands further behind is not shown, so that a huge document takes no time.
    private const int MostCharacters = 200_000;

    /// <summary>Cuts words out of a stored field.</summary>
    /// <param name="reader">The index.</param>
    /// <param name="analyzer">The field's analyzer.</param>
    /// <param name="field">The field.</param>
    /// <param name="doc">The document.</param>
    /// <param name="first">The position of the first word.</param>
    /// <param name="last">The position of the last word.</param>
    /// <returns>The text from the first to the last word; null when the field is not stored, or the words stand too far behind.</returns>
    public static string? Find(IndexReader reader, Analyzer analyzer, string field, int doc, int first, int last)
    {
        var stream = analyzer.CreateTokenStream(field);
        var token = stream.Token;
        var position = -1;
        var analyzed = 0;
        var isFirstValue = true;
        foreach (var stored in reader.GetDocument(doc, new HashSet<string>(StringComparer.Ordinal) { field }))
        {
            if (stored.Value.Kind != StoredValueKind.String || analyzed > MostCharacters)
                continue;
            var text = stored.Value.AsString();
            position += isFirstValue ? 0 : analyzer.GetPositionIncrementGap(field);
            isFirstValue = false;
            var (start, end) = (-1, -1);
            stream.Reset(text.AsMemory());
            while (position <= last && stream.MoveNext())
            {
                position += token.PositionIncrement;
                if (analyzed + token.EndOffset > MostCharacters)
                    return null;
                if (position >= first && position <= last)
                    (start, end) = (start < 0 ? token.StartOffset : start, Math.Max(end, token.EndOffset));
            }

            if (start >= 0)
                return text[start..end];
            stream.End();
            position += token.PositionIncrement;
            analyzed += text.Length;
        }

        return null;
    }
}
