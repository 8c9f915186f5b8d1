namespace SearchCore.Analysis.Transliteration.Tables;

/// <summary>Greek, with the pairs of letters that write one sound, and the archaic and Coptic letters of its block.</summary>
internal static class GreekTable
{
    /// <summary>A line is <c>sound: spelling spelling ...</c>; ^ ties a spelling to the start of a word, $ to its end.</summary>
    public const string Graphemes = """
        a: α
        beta: β ϐ
        gamma: γ
        ng: γγ
        gkappa: γκ
        delta: δ
        e: ε ϵ
        z: ζ ϩ ͷ
        i: η ι ͱ
        th: θ ϯ
        k: κ ϗ
        q: ϙ ϟ
        l: λ
        m: μ
        n: ν
        nuf: ν$
        ks: ξ
        o: ο
        omicronf: ο$
        oo: ω
        p: π
        mpi: μπ
        r: ρ ϼ
        s: σ ϻ ͼ ͻ ͽ
        sigmaf: ς
        sh: ϣ ϸ
        t: τ
        ntau: ντ
        tsig: τσ ϡ ͳ
        tzet: τζ ϫ
        ups: υ
        ou: ου
        f: φ ϥ
        cyrh: χ ϧ
        cs: ψ
        v: ϝ
        j: ϳ
        tsh: ϭ
        ay: αι
        ey: ει
        oi: οι
        aw: αυ αου
        yu: ευ
        ya: ια
        yo: ιο
        """;

    /// <summary>The Arabic article in Greek letters.</summary>
    public const string Articles = "αλ ελ";

    /// <summary>The vowels of an assimilated article.</summary>
    public const string AssimilatedVowels = "α ε";

    /// <summary>The sun letters.</summary>
    public const string SunLetters = "τ δ ρ ζ σ ν λ θ ντ";
}
