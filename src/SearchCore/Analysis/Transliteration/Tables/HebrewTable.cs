namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>Hebrew and Yiddish. Final forms are the same letters; a geresh makes the sounds of other languages.</summary>
internal static class HebrewTable
{
    /// <summary>A line is <c>sound: spelling spelling ...</c>; ^ ties a spelling to the start of a word, $ to its end.</summary>
    public const string Graphemes = """
        alep: א
        bet: ב
        g: ג
        jim: ג׳
        d: ד
        dhal: ד׳
        he: ה
        vav: ו
        vavvav: וו װ
        oi: ױ
        z: ז
        zh: ז׳ זש
        het: ח
        kha: ח׳
        t: ט
        yod: י
        yodyod: יי ײ
        kaf: כ ך
        l: ל
        m: מ ם
        n: נ ן
        s: ס
        ayin: ע
        ghain: ע׳ ר׳
        pe: פ
        f: ף
        tsadi: צ ץ טס
        tsh: צ׳ ץ׳ טש
        dj: דזש
        qof: ק
        r: ר
        shin: ש
        tav: ת
        th: ת׳
        ks: קס
        nk: נק
        yo: ׯ
        """;

    /// <summary>The Hebrew article, and how Hebrew writes the Arabic one.</summary>
    public const string Articles = "ה אל א";
}
