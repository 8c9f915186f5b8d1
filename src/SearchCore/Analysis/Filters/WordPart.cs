using System.Globalization;
using System.Text;

namespace SearchCore.Analysis.Filters;

/// <summary>A part of a word, of letters or of digits.</summary>
/// <param name="Start">Where it starts in the word.</param>
/// <param name="Length">How many code units it has.</param>
/// <param name="IsNumber">Whether it is of digits.</param>
internal readonly record struct WordPart(int Start, int Length, bool IsNumber)
{
    private enum Kind
    {
        Sign,
        Lower,
        Upper,
        Letter,
        Digit,
    }

    /// <summary>Cuts a word into parts.</summary>
    public static void Split(ReadOnlySpan<char> word, WordDelimiterOptions options, List<WordPart> parts)
    {
        parts.Clear();
        var start = -1;
        var before = Kind.Sign;
        var isNumber = false;
        for (var i = 0; i < word.Length;)
        {
            if (options.HasFlag(WordDelimiterOptions.StemEnglishPossessive) && before != Kind.Sign && IsPossessive(word[i..]))
            {
                parts.Add(new WordPart(start, i - start, isNumber));
                (start, before) = (-1, Kind.Sign);
                i += 2;
                continue;
            }

            Rune.DecodeFromUtf16(word[i..], out var character, out var length);
            var kind = KindOf(character);
            if (before != Kind.Sign && (kind == Kind.Sign || IsBoundary(before, kind, options)))
            {
                parts.Add(new WordPart(start, i - start, isNumber));
                start = -1;
            }

            if (kind != Kind.Sign)
            {
                isNumber = start < 0 ? kind == Kind.Digit : isNumber && kind == Kind.Digit;
                start = start < 0 ? i : start;
            }

            before = kind;
            i += length;
        }

        if (before != Kind.Sign)
            parts.Add(new WordPart(start, word.Length - start, isNumber));
    }

    private static bool IsPossessive(ReadOnlySpan<char> rest) =>
        rest is ['\'' or '\u2019', 's' or 'S'] or ['\'' or '\u2019', 's' or 'S', _, ..] && (rest.Length == 2 || !char.IsLetterOrDigit(rest[2]));

    private static bool IsBoundary(Kind before, Kind kind, WordDelimiterOptions options)
    {
        if (before == Kind.Digit != (kind == Kind.Digit))
            return options.HasFlag(WordDelimiterOptions.SplitOnNumerics);
        return before == Kind.Lower && kind == Kind.Upper && options.HasFlag(WordDelimiterOptions.SplitOnCaseChange);
    }

    private static Kind KindOf(Rune character) => Rune.GetUnicodeCategory(character) switch
    {
        UnicodeCategory.LowercaseLetter => Kind.Lower,
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Kind.Upper,
        UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark => Kind.Letter,
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber => Kind.Digit,
        _ => Kind.Sign,
    };
}
