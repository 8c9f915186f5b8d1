namespace SearchCore.Analysis.Filters;

/// <summary>Ways of writing the same word in Arabic script that are to count as equal. Each can be switched by itself.</summary>
[Flags]
public enum ArabicOrthography
{
    /// <summary>Nothing is evened out.</summary>
    None = 0,

    /// <summary>Alef with hamza or madda (أ إ آ ٱ) is alef (ا).</summary>
    Alef = 1,

    /// <summary>Hamza on waw or ya (ؤ ئ) is its carrier (و ي). A hamza by itself stays.</summary>
    HamzaCarriers = 1 << 1,

    /// <summary>Alef maqsura (ى) is ya (ي).</summary>
    AlefMaqsura = 1 << 2,

    /// <summary>Ta marbuta (ة) is ha (ه).</summary>
    TaMarbuta = 1 << 3,

    /// <summary>The stretching line (ـ) is left out.</summary>
    Tatweel = 1 << 4,

    /// <summary>Vowel signs and other marks over and under the letters are left out.</summary>
    Diacritics = 1 << 5,

    /// <summary>
    /// Forms of Persian, Urdu, Kurdish and Pashto for letters that Arabic has (ک ی ے ې ہ ھ ە ۆ ۇ) are the Arabic ones (ك ي ي ي ه ه ه و و).
    /// Letters for sounds that Arabic does not have (گ پ چ ژ ڤ) stay.
    /// </summary>
    LetterForms = 1 << 6,

    /// <summary>Characters for the shape of a letter, and ligatures, are the letters themselves.</summary>
    PresentationForms = 1 << 7,

    /// <summary>Arabic and Persian digits are 0 to 9.</summary>
    Digits = 1 << 8,

    /// <summary>Everything here.</summary>
    All = (1 << 9) - 1,
}
