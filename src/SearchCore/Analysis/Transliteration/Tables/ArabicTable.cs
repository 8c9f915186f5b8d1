namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>Arabic, and the letters Persian, Urdu, Pashto, Kurdish, Uyghur and others added to it.</summary>
internal static class ArabicTable
{
    /// <summary>A line is <c>sound: spelling spelling ...</c>; ^ ties a spelling to the start of a word, $ to its end.</summary>
    public const string Graphemes = """
        hamza: ء ئ ٴ ࢨ
        alef: ا ݳ ݴ ࢭ ٱ ٲ ٳ ٵ
        alefe: أ
        alefi: إ
        alefm: آ
        b: ب ٮ ٻ ڀ ݐ ݑ ݒ ݓ ݔ ݕ ݖ ࢠ ࢡ ࢶ ࢷ ࢾ ࢿ
        p: پ
        t: ت ٹ ټ ٺ ٽ ٿ ࣀ ࢸ
        tha: ث
        jim: ج ࣆ ڃ ڄ ݘ ࢢ ࣅ
        tsh: چ ڇ ڿ ݯ تش ࣁ
        hah: ح ڂ ݗ ݮ ݲ ݼ
        kha: خ
        dz: ځ
        ts: څ
        d: د ۮ ڈ ډ ڊ ڋ ڍ ڏ ڐ ݙ ݚ ࢮ
        dhal: ذ ڌ ڎ
        r: ر ڗ ڑ ړ ڒ ڔ ڕ ږ ۯ ݛ ݬ ࢪ ࢹ
        z: ز ݫ ݱ ࢲ
        zh: ژ ڙ
        s: س ښ ڛ ڜ ݜ ݭ ݰ ݽ ݾ
        sh: ش ۺ ࣂ
        sad: ص ڝ ڞ ۻ ࢯ
        dad: ض
        tah: ط ڟ ࢣ
        zah: ظ
        ain: ع ڠ ݝ ݞ ݟ ࢳ
        ghain: غ ۼ ࣃ
        f: ف ࢻ ڡ ڢ ڣ ڥ ݠ ݡ ࢤ
        v: ڤ ڦ ۋ ࢫ ۊ
        qaf: ق ࢵ ٯ ڧ ڨ ࢥ ࢼ ࣄ
        k: ك ࣈ ک ڪ ګ ڬ ڮ ػ ؼ ݢ ݣ ݤ ݿ ࢴ
        g: گ ڰ ڱ ڲ ڴ ࢰ
        ng: ڭ ڳ نگ
        l: ل ڵ ڶ ڷ ڸ ݪ ࢦ ࣇ
        m: م ݥ ݦ ࢧ
        n: ن ں ڹ ڻ ڼ ڽ ݧ ݨ ݩ ࢽ
        heh: ه ۀ ہ ۂ ھ ۿ ۃ
        kurde: ە
        marbuta: ة
        waw: و ۏ ࢱ ؤ ٶ ݸ ݹ
        o: ۆ ۄ
        u: ۇ ٷ
        oe: ۅ
        ue: ۈ ۉ
        yeh: ي ی ؠ ٸ ۑ ؽ ؾ ؿ ݵ ݶ ݷ ࢩ ࢬ ࢺ
        maqsura: ى
        e: ې ێ ے ۓ ݺ ݻ
        ay: ۍ
        """;

    /// <summary>The article, always written together with its word.</summary>
    public const string Articles = "ال";
}
