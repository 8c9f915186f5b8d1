namespace SearchCore.Benchmarks.Names;

/// <summary>What the invented names of one way of writing are made of; parts with a space between, the frequent ones several times.</summary>
/// <param name="Share">How many names of a hundred are written so.</param>
/// <param name="Onsets">What a syllable starts with.</param>
/// <param name="Vowels">What follows; <c>_</c> for nothing, in scripts that leave vowels out.</param>
/// <param name="Codas">What may close a syllable; <c>_</c> for nothing.</param>
/// <param name="Starts">What may stand before a name; <c>_</c> for nothing.</param>
/// <param name="Endings">What may stand behind a name; <c>_</c> for nothing.</param>
internal sealed record NameSyllables(int Share, string[] Onsets, string[] Vowels, string[] Codas, string[] Starts, string[] Endings)
{
    /// <summary>The ways of writing: the same sounds in several romanizations and scripts, so that keys are shared as real names share them.</summary>
    public static NameSyllables[] All { get; } =
    [
        Of(22, "b d f g h j k l m n q r s t w y z kh sh gh th dh m r s", "a a i u aa ee ou ai o e", "_ _ _ _ n r l d m b s h", "_ _ _ _ _ al el abu", "_ _ _ a ah i iya an"),
        Of(14, "b ch d f g h j k l m n p r s t v z tr br st kr gr c qu", "a e i o u a e i o ou ie ea", "_ _ _ _ n r l s t m nd rt", "_", "_ _ _ ton ville burg a o er"),
        Of(16, "b v g d zh z k l m n p r s t f kh ts ch sh shch", "a e i o u y ya yu ye a o", "_ _ _ _ n r l v m k sk", "_", "_ _ ov ova ev sky skiy in enko ich"),
        Of(6, "b c ç d f g h k l m n p r s ş t v y z", "a e ı i o ö u ü", "_ _ _ n r l k t", "_", "_ _ oğlu lı can köy"),
        Of(18, "б в г д ж з к л м н п р с т ф х ц ч ш", "а е и о у ы ю я э а о", "_ _ _ _ н р л в м к й", "_", "_ _ ов ова ев ский ин енко ич"),
        Of(16, "ب ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه ر م ن", "_ _ _ ا و ي", "_ _ _ ن ر ل د م", "_ _ _ ال أبو", "_ _ _ ة ي ية ان"),
        Of(4, "ב ג ד ה ז ח ט כ ל מ נ ס ע פ צ ק ר ש ת", "_ _ ו י א", "_ _ ן ר ל", "_", "_ _ ה י ים"),
        Of(4, "β γ δ ζ θ κ λ μ ν ξ π ρ σ τ φ χ μπ ντ", "α ε η ι ο υ ω ου αι ει", "_ _ ς ν ρ", "_", "_ ος ης ας πουλος ιδης"),
    ];

    private static NameSyllables Of(int share, string onsets, string vowels, string codas, string starts, string endings) =>
        new(share, Split(onsets), Split(vowels), Split(codas), Split(starts), Split(endings));

    private static string[] Split(string parts) => Array.ConvertAll(parts.Split(' '), part => part == "_" ? "" : part);
}
