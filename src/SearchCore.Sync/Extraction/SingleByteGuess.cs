using System.Text;

namespace SearchCore.Sync.Extraction;

/// <summary>Tells Cyrillic, Arabic and Western text apart when each character is one byte.</summary>
/// <remarks>
/// Each code page is judged by the share of the bytes above 127 that would be at home in it: the ten commonest letters of Russian or
/// Arabic make up two thirds of a text in that language, while Western text has its accented letters beside plain ones.
/// </remarks>
internal static class SingleByteGuess
{
    private static readonly Encoding _cyrillic = CodePage(1251);
    private static readonly Encoding _arabic = CodePage(1256);
    private static readonly Encoding _western = CodePage(1252);
    private static readonly bool[] _commonCyrillic = BytesOf(_cyrillic, "оеаинтсрвлОЕАИНТСРВЛ");
    private static readonly bool[] _commonArabic = BytesOf(_arabic, "اليمنوترهبةعد");

    public static Encoding Guess(ReadOnlySpan<byte> bytes)
    {
        int cyrillic = 0, arabic = 0, western = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var value = bytes[i];
            if (value < 0x80)
                continue;
            if (_commonCyrillic[value])
                cyrillic++;
            if (_commonArabic[value])
                arabic++;
            if (IsPlainLetter(bytes, i - 1) || IsPlainLetter(bytes, i + 1))
                western++;
        }

        if (western >= cyrillic && western >= arabic)
            return _western;
        return cyrillic >= arabic ? _cyrillic : _arabic;
    }

    private static bool IsPlainLetter(ReadOnlySpan<byte> bytes, int index) =>
        (uint)index < (uint)bytes.Length && char.IsAsciiLetter((char)bytes[index]);

    private static Encoding CodePage(int number) =>
        CodePagesEncodingProvider.Instance.GetEncoding(number)
        ?? throw new NotSupportedException(FormattableString.Invariant($"This .NET has no code page {number}."));

    private static bool[] BytesOf(Encoding encoding, string letters)
    {
        var set = new bool[256];
        foreach (var value in encoding.GetBytes(letters))
            set[value] = true;
        return set;
    }
}
