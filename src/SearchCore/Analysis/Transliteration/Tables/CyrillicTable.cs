namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>Cyrillic: the Slavic alphabets, the old Russian and Church letters, and those of Central Asia, the Volga and the Caucasus.</summary>
internal static class CyrillicTable
{
    /// <summary>A line is <c>sound: spelling spelling ...</c>; ^ ties a spelling to the start of a word, $ to its end.</summary>
    public const string Graphemes = """
        a: а ѫ ӕ
        b: б
        v: в
        cyrg: г
        g: ґ ѓ ӷ ӻ ԍ ҕ
        d: д ԁ
        cyre: е
        e: э ҽ ҿ ѣ
        yo: ё йо ьо
        zh: ж
        z: з ԅ ҙ ԑ
        dz: ѕ ӡ дз ԇ
        i: и і ѵ ӏ
        iy: ий ый ій
        yi: ї йи ьи
        glide: й ј ҋ
        k: к қ ҝ ҟ ҡ ӄ ԟ ќ
        q: ԛ
        l: л ԓ ӆ ԡ ԯ
        ly: љ ль ԉ ԕ
        m: м ӎ
        n: н ӊ ӈ ԣ ԩ
        ny: њ нь ԋ
        ng: ң ҥ нг
        o: о ѻ
        oe: ӧ ө
        p: п ҧ ԥ
        r: р ҏ ԗ
        s: с ҫ
        t: т ҭ ԏ ԃ
        u: у ұ ѹ
        ou: ѡ ѿ ѽ оу
        ue: ү ӱ ӳ
        f: ф
        th: ѳ
        cyrh: х ҳ ӽ ӿ
        h: һ ҩ ԧ
        ts: ц ҵ тс ԭ
        tsh: ч ҷ ҹ ӌ ћ ҁ
        dj: џ ђ дж җ ԫ
        sh: ш
        shch: щ
        hard: ъ
        yery: ы
        soft: ь ҍ
        yu: ю йу ьу ѭ ѩ
        ya: я йа ья ѧ ꙗ
        ye: є ѥ ье йе
        ay: ай эй ԙ
        ey: ей
        oi: ой
        aw: ау ав
        ks: кс ѯ ѱ
        w: ў ԝ
        schwa: ә ӛ
        aa: аа
        oo: оо
        gh: ғ
        """;

    /// <summary>The Arabic article in Cyrillic, apart or joined.</summary>
    public const string Articles = "аль эль ал эл ель ел уль";

    /// <summary>The vowels of an assimilated article.</summary>
    public const string AssimilatedVowels = "а э е и у";

    /// <summary>The sun letters.</summary>
    public const string SunLetters = "т д р з с ш н л ц";
}
