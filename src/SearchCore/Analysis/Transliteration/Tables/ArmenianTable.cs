namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>Armenian, by its eastern sounds.</summary>
internal static class ArmenianTable
{
    /// <summary>A line is <c>sound: spelling spelling ...</c>; ^ ties a spelling to the start of a word, $ to its end.</summary>
    public const string Graphemes = """
        a: ա
        b: բ
        g: գ
        d: դ
        cyre: ե
        z: զ
        e: է
        schwa: ը
        t: թ տ
        zh: ժ
        i: ի
        l: լ
        kha: խ
        ts: ծ ց
        k: կ ք
        h: հ
        dz: ձ
        gh: ղ
        tsh: ճ չ
        m: մ
        glide: յ
        n: ն
        sh: շ ՠ
        o: ո օ
        p: պ փ
        dj: ջ
        r: ռ ր
        s: ս
        v: վ ւ
        u: ու
        f: ֆ
        yu: յու
        ya: յա
        ay: այ
        ey: եյ էյ
        oi: ոյ
        yi: ֈ
        """;

    /// <summary>The Arabic article in Armenian letters.</summary>
    public const string Articles = "ալ էլ ել";

    /// <summary>The vowels of an assimilated article.</summary>
    public const string AssimilatedVowels = "ա է ե";

    /// <summary>The sun letters.</summary>
    public const string SunLetters = "տ թ դ ռ ր զ ս շ ն լ";
}
