using SearchCore.Analysis.Filters;

namespace SearchCore.Analysis.Languages;

/// <summary>What letters become in the analyzers of single languages, exactly as in Lucene 4.8's.</summary>
/// <remarks>For texts in many languages <see cref="ArabicOrthographyFilter"/> and <see cref="AsciiFoldingFilter"/> know more.</remarks>
internal static class LanguageLetters
{
    /// <summary>Arabic: forms of alef, ta marbuta and alef maqsura; no vowel signs and no stretching line.</summary>
    public static LetterMap Arabic { get; } = Create(("ا", "آأإ"), ("ي", "ى"), ("ه", "ة"), ("", "ـ\u064B\u064C\u064D\u064E\u064F\u0650\u0651\u0652"));

    /// <summary>Persian, after Arabic: the letters that look alike.</summary>
    public static LetterMap Persian { get; } = Create(("ي", "یے"), ("ك", "ک"), ("ه", "ۀہ"), ("", "\u0654"));

    /// <summary>Greek, lower-case: no accents, sigma in one form.</summary>
    public static LetterMap Greek { get; } = Create(
        ("σ", "ς"), ("α", "ά"), ("ε", "έ"), ("η", "ή"), ("ι", "ίϊΐ"), ("υ", "ύϋΰ"), ("ο", "ό"), ("ω", "ώ"));

    private static LetterMap Create(params ReadOnlySpan<(string Plain, string Letters)> table) => new(LetterMap.Spread([.. table]));
}
