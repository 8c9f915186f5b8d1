namespace SearchCore.Analysis;

/// <summary>Says how the texts of a field become words: makes the chains of tokenizer and filters.</summary>
/// <remarks>Safe for many threads; each stream it makes belongs to one.</remarks>
public abstract class Analyzer
{
    /// <summary>
    /// Names the analyzer and everything that changes its words. Two analyzers with the same fingerprint give the same words; an
    /// index remembers it, so that a change is noticed.
    /// </summary>
    public abstract string Fingerprint { get; }

    /// <summary>Makes a chain for a field, to be reset with one text after another.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The chain.</returns>
    public abstract TokenStream CreateTokenStream(string field);

    /// <summary>How many positions lie between two values of a field, so that a phrase does not match across them.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The gap, 0 or more.</returns>
    public virtual int GetPositionIncrementGap(string field) => 0;

    /// <summary>How many characters lie between two values of a field.</summary>
    /// <param name="field">The field's name.</param>
    /// <returns>The gap, 0 or more.</returns>
    public virtual int GetOffsetGap(string field) => 1;

    /// <summary>
    /// Brings a part of a word (a prefix, a pattern, the end of a range) into the form in which words stand in the index: lower-case, for
    /// one. Does not cut or drop anything.
    /// </summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The part of a word.</param>
    /// <returns>Its normal form; unless overridden, the same.</returns>
    public virtual string Normalize(string field, string text) => text;

    /// <summary>Analyses a text at once: for looking at, for queries, for tests.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="text">The text.</param>
    /// <returns>Its words.</returns>
    public IReadOnlyList<AnalyzedToken> Analyze(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var stream = CreateTokenStream(field);
        var tokens = new List<AnalyzedToken>();
        var position = -1;
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
        {
            var token = stream.Token;
            position += token.PositionIncrement;
            tokens.Add(new AnalyzedToken(
                token.Term.ToString(), position, token.PositionIncrement, token.StartOffset, token.EndOffset, token.Type)
            {
                PositionLength = token.PositionLength,
                Payload = token.Payload.ToArray(),
            });
        }

        stream.End();
        return tokens;
    }
}
