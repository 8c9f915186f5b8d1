using System.Text;

namespace SearchCore.Analysis.Transliteration;

/// <summary>The form of a term of a companion field: a key, a separator, and the spelling as the ordinary field has it.</summary>
internal static class NameTerm
{
    /// <summary>Stands between key and spelling; no analyzer lets it into a term.</summary>
    public const char Separator = '\u001F';

    /// <summary>Stands between the words of a spelling that has several.</summary>
    public const char WordSeparator = ' ';

    /// <summary>The longest spelling that is kept, in UTF-16 code units.</summary>
    public const int MaxSpellingLength = 200;

    /// <summary>Writes a key and a spelling into a token.</summary>
    /// <param name="token">The token.</param>
    /// <param name="key">The key.</param>
    /// <param name="spelling">The spelling.</param>
    public static void Write(Token token, ulong key, ReadOnlySpan<char> spelling)
    {
        var keyLength = NameKeyBuilder.LengthOf(key);
        var term = token.Resize(keyLength + 1 + spelling.Length);
        NameKeyBuilder.Write(key, term[..keyLength]);
        term[keyLength] = Separator;
        spelling.CopyTo(term[(keyLength + 1)..]);
    }

    /// <summary>The bytes of the longest prefix.</summary>
    public const int MaxPrefixLength = NameKeyBuilder.MaxClasses + 1;

    /// <summary>Writes what all terms of a key start with.</summary>
    /// <param name="key">The key.</param>
    /// <param name="prefix">Takes the bytes, <see cref="MaxPrefixLength"/> at most.</param>
    /// <returns>The number of bytes.</returns>
    public static int WritePrefix(ulong key, Span<byte> prefix)
    {
        Span<char> letters = stackalloc char[MaxPrefixLength];
        var length = NameKeyBuilder.LengthOf(key);
        NameKeyBuilder.Write(key, letters[..length]);
        letters[length] = Separator;
        return Encoding.ASCII.GetBytes(letters[..(length + 1)], prefix);
    }
}
