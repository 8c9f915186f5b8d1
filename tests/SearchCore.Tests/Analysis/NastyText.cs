using FsCheck;
using FsCheck.Fluent;

namespace SearchCore.Tests.Analysis;

/// <summary>Texts made of what goes wrong: half surrogate pairs, invisible characters, marks without letters, long words.</summary>
internal static class NastyText
{
    private static readonly string[] Pieces =
    [
        "a", "Z", "é", "İ", "ß", "ﬁ", "e\u0301", "я", "Ё", "и\u0306", "і\u0308", "п’ять", "ΣΊΣΥΦΟΣ", "ع", "ـ", "أ", "ﷺ", "ﻻ", "َ", "٣", "שׁ", "״", "中", "か", "ー", "한",
        "ก", "ิ", "हि", "7", "_", "__", "'", ".", ",", ":", " ", "\t", "\u00AD", "\u200B", "\u200D", "\u202E", "\u2067", "\uFEFF", "\u0000", "\uFFFF", "\uE000",
        "\uD83D", "\uDE00", "\uD83D\uDE00", "\uD801\uDC00", "\uD840\uDC00", "\u0301", "ʼ", new('x', 300), new('\u0301', 40),
    ];

    /// <summary>Texts of 0 to about 100 pieces.</summary>
    public static Arbitrary<string> Texts { get; } = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
}
