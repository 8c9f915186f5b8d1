namespace SearchCore.Analysis.Filters;

/// <summary>Ways of writing the same word in Cyrillic script that are to count as equal. Each can be switched by itself.</summary>
[Flags]
public enum CyrillicOrthography
{
    /// <summary>Nothing is evened out.</summary>
    None = 0,

    /// <summary>Russian ё is е, as most print has it.</summary>
    Io = 1,

    /// <summary>Ukrainian ґ is г, as all print had it from 1933 to 1990.</summary>
    GheWithUpturn = 1 << 1,

    /// <summary>Ukrainian ї is і, as keyboards without the letter write it.</summary>
    Yi = 1 << 2,

    /// <summary>Belarusian ў is у.</summary>
    ShortU = 1 << 3,

    /// <summary>The apostrophe of Ukrainian and Belarusian words (' ’ ʼ) is left out.</summary>
    Apostrophe = 1 << 4,

    /// <summary>Ukrainian and Belarusian і is и. Not a default: it joins words of two languages that are not the same.</summary>
    DottedI = 1 << 5,

    /// <summary>Letters of Russian before 1918 (ѣ ѳ ѵ, and і) are today's (е ф и), and a hard sign at the end of a word is left out. Not a default.</summary>
    PreReform = 1 << 6,

    /// <summary>What hardly ever joins two different words.</summary>
    Default = Io | GheWithUpturn | Yi | ShortU | Apostrophe,
}
