using System.Globalization;
using System.Text.Json;
using SearchCore.Analysis;

namespace SearchCore.Comparison.Golden;

/// <summary>A token as golden files write it: <c>[term, position increment, start, end, type]</c>.</summary>
internal readonly record struct GoldenToken(string Term, int PositionIncrement, int StartOffset, int EndOffset, string Type)
{
    /// <summary>Reads a list of tokens.</summary>
    public static IReadOnlyList<GoldenToken> ParseList(string json)
    {
        using var document = JsonDocument.Parse(json);
        return
        [
            .. document.RootElement.EnumerateArray().Select(token => new GoldenToken(
                JsonLiteral.Unescape(token[0].GetRawText()),
                token[1].GetInt32(),
                token[2].GetInt32(),
                token[3].GetInt32(),
                token[4].GetString()!)),
        ];
    }

    /// <summary>Takes all tokens of a text out of a stream.</summary>
    public static IReadOnlyList<GoldenToken> Run(TokenStream stream, string text)
    {
        var tokens = new List<GoldenToken>();
        stream.Reset(text.AsMemory());
        while (stream.MoveNext())
        {
            var token = stream.Token;
            tokens.Add(new GoldenToken(
                token.ToString(), token.PositionIncrement, token.StartOffset, token.EndOffset, NameOf(token.Type)));
        }

        stream.End();
        return tokens;
    }

    /// <summary>The token in its golden form.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"[{JsonLiteral.Escape(Term)},{PositionIncrement},{StartOffset},{EndOffset},\"{Type}\"]");

    private static string NameOf(TokenType type) => type switch
    {
        TokenType.Alphanumeric => "<ALPHANUM>",
        TokenType.Number => "<NUM>",
        TokenType.SoutheastAsian => "<SOUTHEAST_ASIAN>",
        TokenType.Ideographic => "<IDEOGRAPHIC>",
        TokenType.Hiragana => "<HIRAGANA>",
        TokenType.Katakana => "<KATAKANA>",
        TokenType.Hangul => "<HANGUL>",
        TokenType.ChineseJapanese => "<CJ>",
        TokenType.Apostrophe => "<APOSTROPHE>",
        TokenType.Acronym => "<ACRONYM>",
        TokenType.Company => "<COMPANY>",
        TokenType.Host => "<HOST>",
        TokenType.Email => "<EMAIL>",
        TokenType.Url => "<URL>",
        TokenType.CjkBigram => "<DOUBLE>",
        TokenType.CjkSingle => "<SINGLE>",
        _ => "word",
    };
}
