using System.Text;

namespace SearchCore.Analysis.Tokenization;

/// <summary>Cuts a text into runs of letters.</summary>
public sealed class LetterTokenizer : CharTokenizer
{
    /// <inheritdoc/>
    protected override bool IsTokenChar(Rune character) => Rune.IsLetter(character);
}
