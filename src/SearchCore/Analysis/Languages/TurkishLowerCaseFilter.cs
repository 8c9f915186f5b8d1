using SearchCore.Analysis.Filters;

namespace SearchCore.Analysis.Languages;

/// <summary>Makes words lower-case as Turkish has it: <c>I</c> becomes <c>ı</c>, <c>İ</c> becomes <c>i</c>.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class TurkishLowerCaseFilter(TokenStream input) : TokenFilter(input)
{
    private const char DotAbove = '\u0307';

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        var term = Token.MutableTerm;
        var write = 0;
        for (var read = 0; read < term.Length; read++)
        {
            // A dot written as a mark of its own makes an I an i.
            if (term[read] == 'I' && read + 1 < term.Length && term[read + 1] == DotAbove)
            {
                term[write++] = 'i';
                read++;
            }
            else
            {
                term[write++] = term[read] switch { 'I' => 'ı', 'İ' => 'i', var other => other };
            }
        }

        LowerCaseFilter.Lower(Token.Resize(write));
        return true;
    }
}
