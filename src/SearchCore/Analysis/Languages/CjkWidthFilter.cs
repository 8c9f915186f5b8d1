namespace SearchCore.Analysis.Languages;

/// <summary>Makes full-width Latin letters and digits plain, and half-width Katakana full-width.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class CjkWidthFilter(TokenStream input) : TokenFilter(input)
{
    private const char FirstHalfWidth = '\uFF65';
    private const char HalfWidthVoiced = '\uFF9E';
    private const char HalfWidthSemiVoiced = '\uFF9F';
    private const string FullWidth = "・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        var term = Token.MutableTerm;
        if (!term.ContainsAnyInRange('\uFF01', HalfWidthSemiVoiced))
            return true;
        var write = 0;
        foreach (var letter in term)
        {
            if (letter is HalfWidthVoiced or HalfWidthSemiVoiced && write > 0 && Compose(ref term[write - 1], letter == HalfWidthVoiced))
                continue;
            term[write++] = letter switch
            {
                >= '\uFF01' and <= '\uFF5E' => (char)(letter - '\uFF01' + '!'),
                >= FirstHalfWidth and <= HalfWidthSemiVoiced => FullWidth[letter - FirstHalfWidth],
                _ => letter,
            };
        }

        Token.Resize(write);
        return true;
    }

    /// <summary>Puts a sound mark into the letter before it, if there is a letter for both.</summary>
    private static bool Compose(ref char letter, bool isVoiced)
    {
        // In Unicode the letters with marks follow those without.
        if ("ハヒフヘホ".Contains(letter, StringComparison.Ordinal))
        {
            letter += isVoiced ? (char)1 : (char)2;
            return true;
        }

        if (!isVoiced)
            return false;
        if ("カキクケコサシスセソタチツテトヽ".Contains(letter, StringComparison.Ordinal))
        {
            letter++;
            return true;
        }

        const string withoutNeighbours = "ウワヲ";
        var index = withoutNeighbours.IndexOf(letter, StringComparison.Ordinal);
        if (index < 0)
            return false;
        letter = "ヴヷヺ"[index];
        return true;
    }
}
