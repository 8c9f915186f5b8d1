using System.Text;
using SearchCore.Analysis.Filters;

namespace SearchCore.Analysis.Tokenization;

/// <summary>Cuts a text into runs of letters and makes them lower-case.</summary>
public sealed class LowerCaseTokenizer : CharTokenizer
{
    /// <inheritdoc/>
    protected override bool IsTokenChar(Rune character) => Rune.IsLetter(character);

    /// <inheritdoc/>
    private protected override void Normalize(Span<char> letters) => LowerCaseFilter.Lower(letters);
}
