using System.Text;

namespace SearchCore.Analysis.Filters;

/// <summary>Takes accents off: <c>é</c> becomes <c>e</c>, <c>ø</c> <c>o</c>, <c>ß</c> <c>ss</c>, <c>ﬁ</c> <c>fi</c>, <c>ά</c> <c>α</c>, full width becomes plain.</summary>
/// <remarks>
/// Works on letters of Latin, Greek and Hebrew script, written in one character or with combining marks, and leaves out invisible
/// characters inside a word (soft hyphen, joiners, direction marks). In Cyrillic the marks that make a letter of its own
/// (<c>й ё ї ў</c>) stay, accents that show stress go. The marks of all other scripts are letters to their readers and stay.
/// Leaves a word alone of which nothing would remain.
/// </remarks>
/// <param name="input">The stream whose words it takes.</param>
public sealed class AsciiFoldingFilter(TokenStream input) : TokenFilter(input)
{
    private const char Breve = '\u0306';
    private const char Diaeresis = '\u0308';

    private static readonly LetterMap Map = new(LetterMap.Spread(FoldingTable.Accents).Concat(
    [
        ('\u0400', "\u0415"), ('\u0450', "\u0435"), ('\u040D', "\u0418"), ('\u045D', "\u0438"),
    ]));

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        if (!Ascii.IsValid(Token.Term))
        {
            ComposeCyrillic(Token);
            Map.Apply(Token);
        }

        return true;
    }

    /// <summary>What a letter becomes.</summary>
    internal static string Fold(char letter) => Map.Replace(letter);

    // File names of some systems come decomposed; without this their й would lose its mark and be an и.
    private static void ComposeCyrillic(Token token)
    {
        var term = token.MutableTerm;
        if (term.IndexOfAny(Breve, Diaeresis) < 1)
            return;
        var write = 1;
        for (var read = 1; read < term.Length; read++)
        {
            var composed = (term[write - 1], term[read]) switch
            {
                ('и', Breve) => 'й',
                ('И', Breve) => 'Й',
                ('у', Breve) => 'ў',
                ('У', Breve) => 'Ў',
                ('е', Diaeresis) => 'ё',
                ('Е', Diaeresis) => 'Ё',
                ('і', Diaeresis) => 'ї',
                ('І', Diaeresis) => 'Ї',
                _ => '\0',
            };
            if (composed != '\0')
                term[write - 1] = composed;
            else
                term[write++] = term[read];
        }

        token.Resize(write);
    }
}
