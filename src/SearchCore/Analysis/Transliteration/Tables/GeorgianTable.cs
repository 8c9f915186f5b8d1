namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>Georgian: the modern letters, the old ones, and those of Mingrelian, Svan and Abkhaz.</summary>
internal static class GeorgianTable
{
    /// <summary>A line is <c>sound: spelling spelling ...</c>; ^ ties a spelling to the start of a word, $ to its end.</summary>
    public const string Graphemes = """
        a: ა
        b: ბ
        g: გ
        d: დ
        e: ე
        v: ვ
        z: ზ
        t: თ ტ
        i: ი
        k: კ ქ
        l: ლ
        m: მ
        n: ნ ჼ
        o: ო
        p: პ ფ
        zh: ჟ
        r: რ
        s: ს
        u: უ
        gh: ღ ჹ
        qaf: ყ ჴ
        sh: შ
        tsh: ჩ ჭ
        ts: ც წ
        dz: ძ
        kha: ხ
        dj: ჯ
        h: ჰ
        ey: ჱ
        glide: ჲ
        ue: ჳ
        oo: ჵ
        f: ჶ
        schwa: ჷ ჾ
        hamza: ჸ ჽ
        ain: ჺ
        ay: აი
        hard: ჿ
        """;

    /// <summary>The Arabic article in Georgian letters.</summary>
    public const string Articles = "ალ ელ";

    /// <summary>The vowels of an assimilated article.</summary>
    public const string AssimilatedVowels = "ა ე";

    /// <summary>The sun letters.</summary>
    public const string SunLetters = "ტ თ დ რ ზ ს შ ნ ლ";
}
