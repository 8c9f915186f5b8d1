namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>Latin, in every romanization and in the spelling of the languages that romanize for the press.</summary>
internal static class LatinTable
{
    /// <summary>A line is <c>sound: spelling spelling ...</c>; ^ ties a spelling to the start of a word, $ to its end.</summary>
    public const string Graphemes = """
        a: a æ ɑ ɐ
        e: e ɛ
        i: i ı ɪ ɨ ï
        o: o ɔ ɵ
        u: u ʊ ʉ
        y: y
        schwa: ə ǝ ă ŭ ơ
        oe: ø œ ö ő oe
        ue: ü ű ue
        aa: aa ā
        ii: ii ī
        ee: ee ē ie$
        oo: oo ō
        ou: ou ū uu
        ay: ay ai aï
        ey: ey ei eï
        oi: oi oy
        aw: aw au ow
        iy: iy yi yy
        ya: ya ia â ë
        ye: ye
        yo: yo io
        yu: yu iu iou û
        ie: ie
        ja: ja
        je: je
        jo: jo
        ju: ju
        aj: aj
        ej: ej
        oj: oj
        ij: ij yj ji
        ah: ah
        eh: eh
        b: b ɓ
        p: p ƥ
        f: f
        ph: ph
        v: v
        w: w
        t: t ŧ ƭ
        d: d ð ɖ ɗ
        th: th þ
        dh: dh ḏ
        s: s
        z: z ʒ ƶ
        ss: ss ß
        sh: sh š ş ș ŝ
        zh: zh ž ż ź
        ch: ch ç
        tsh: tch tsch tj ć tsj č ĉ
        shch: shch schtsch chtch szcz sjtj sjtsj sht šč
        ts: ts
        tz: tz
        dz: dz
        dj: dj đ ǧ ĝ
        dzh: dzh dsch dž dsj dż dg
        j: j ǰ ĵ
        zj: zj
        sj: sj
        sch: sch
        cz: cz
        sz: sz
        rz: rz
        cs: cs
        zs: zs dzs
        c: c ċ
        cc: cc cch
        ck: ck
        g: g ɡ
        gh: gh ġ ğ ḡ ɣ
        gj: gj gi
        gu: gu
        k: k ƙ
        q: q
        qu: qu
        kh: kh ḫ ẖ ħ
        h: h ɦ
        x: x
        ks: ks
        l: l ł
        ll: ll
        ly: lj ľ
        m: m
        n: n
        ny: nj ny ñ ń ň
        ng: ng ŋ
        nk: nk
        gn: gn
        r: r
        """;

    /// <summary>The article as written apart or with a hyphen, and joined to its word.</summary>
    public const string Articles = "al el ul il ehl";

    /// <summary>What a vowel of the article may be before an assimilated consonant, and the consonants that assimilate.</summary>
    public const string AssimilatedVowels = "a e i u o eh";

    /// <summary>The sun letters, digraphs first.</summary>
    public const string SunLetters = "sch sh th dh ch t d r z s n l";
}
