using System.Text;

namespace SearchCore.Analysis.Tokenization;

/// <summary>Cuts a text at white space.</summary>
public sealed class WhitespaceTokenizer : CharTokenizer
{
    /// <inheritdoc/>
    protected override bool IsTokenChar(Rune character) => !Rune.IsWhiteSpace(character);
}
