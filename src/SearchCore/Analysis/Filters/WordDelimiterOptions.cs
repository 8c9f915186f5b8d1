namespace SearchCore.Analysis.Filters;

/// <summary>What <see cref="WordDelimiterFilter"/> makes of a word.</summary>
[Flags]
public enum WordDelimiterOptions
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Its parts of letters: <c>Wi-Fi</c> gives <c>Wi</c>, <c>Fi</c>.</summary>
    WordParts = 1,

    /// <summary>Its parts of digits: <c>500-42</c> gives <c>500</c>, <c>42</c>.</summary>
    NumberParts = 1 << 1,

    /// <summary>Parts of letters that follow each other, joined: <c>wi-fi</c> gives <c>wifi</c>.</summary>
    CatenateWords = 1 << 2,

    /// <summary>Parts of digits that follow each other, joined: <c>500-42</c> gives <c>50042</c>.</summary>
    CatenateNumbers = 1 << 3,

    /// <summary>All parts joined: <c>wi-fi-4000</c> gives <c>wifi4000</c>.</summary>
    CatenateAll = 1 << 4,

    /// <summary>The word itself.</summary>
    PreserveOriginal = 1 << 5,

    /// <summary>A capital behind a small letter begins a part: <c>PowerShot</c> gives <c>Power</c>, <c>Shot</c>.</summary>
    SplitOnCaseChange = 1 << 6,

    /// <summary>Digits beside letters are parts of their own: <c>j2se</c> gives <c>j</c>, <c>2</c>, <c>se</c>.</summary>
    SplitOnNumerics = 1 << 7,

    /// <summary>The English <c>'s</c> is left out: <c>O'Neil's</c> gives <c>O</c>, <c>Neil</c>.</summary>
    StemEnglishPossessive = 1 << 8,

    /// <summary>What Lucene's factory does unless told otherwise.</summary>
    Default = WordParts | NumberParts | SplitOnCaseChange | SplitOnNumerics | StemEnglishPossessive,
}
