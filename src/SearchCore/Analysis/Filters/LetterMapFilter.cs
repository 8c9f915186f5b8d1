using System.Text;

namespace SearchCore.Analysis.Filters;

/// <summary>Replaces letters beyond ASCII by a table.</summary>
/// <remarks>Leaves a word alone of which nothing would remain.</remarks>
/// <param name="input">The stream whose words it takes.</param>
/// <param name="map">The table.</param>
internal sealed class LetterMapFilter(TokenStream input, LetterMap map) : TokenFilter(input)
{
    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (!Ascii.IsValid(Token.Term))
            map.Apply(Token);
        return true;
    }
}
