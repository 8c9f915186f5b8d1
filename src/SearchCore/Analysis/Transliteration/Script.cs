namespace SearchCore.Analysis.Transliteration;

/// <summary>The scripts whose letters the name tables know.</summary>
public enum Script
{
    /// <summary>No letter of a script the tables know: digits, signs, other scripts.</summary>
    Unknown,

    /// <summary>Latin in any romanization or language.</summary>
    Latin,

    /// <summary>Arabic with the letters of Persian, Urdu, Pashto, Kurdish and Uyghur.</summary>
    Arabic,

    /// <summary>Cyrillic of the Slavic languages and of Central Asia.</summary>
    Cyrillic,

    /// <summary>Hebrew and Yiddish.</summary>
    Hebrew,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Armenian.</summary>
    Armenian,

    /// <summary>Georgian.</summary>
    Georgian,
}
