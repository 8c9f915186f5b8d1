using System.Collections.Frozen;

namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>
/// Small words inside of names (<c>Bahía de Banderas</c>, <c>Rostov na Donu</c>, <c>Osama bin Laden</c>) that other languages write otherwise,
/// translate or leave out.
/// </summary>
/// <remarks>Prepositions, articles and words for "son" and "daughter" of the languages that the names of the press come from.</remarks>
internal static class NameParticles
{
    private const string Lines = """
        de del dels della delle dello dei degli di da das do dos du des d l la le les las los
        van von vom zu zum zur der den ter ten te am an ob bei im auf op
        sur sous lès lez en aux upon on of the
        na nad pod pri u nt
        bin ibn ben bint binti bat ould oglu qizi
        де дель делла ди да ду дю дос дас ду ла ле лос лас ван фон дер ден тер на над под при у бин ибн бен бинт оглы кызы
        ντε ντελ ντι ντα ντου λα λε λος λας βαν φον του της των
        دي دو دا دل دیل دي ديل فان فون بن ابن بنت
        דה די דו דל פון ואן בן אבן בת
        """;

    private static readonly FrozenSet<string> Words = Lines.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a word is such a small word: listed, and written without a capital where its script has any.</summary>
    /// <param name="word">The word as written.</param>
    public static bool Contains(ReadOnlySpan<char> word) => Words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
