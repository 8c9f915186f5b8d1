using System.Text;

namespace SearchCore.Fuzzing.Mutation;

/// <summary>Makes texts that are nearly of a grammar: sequences of its tokens, and valid texts with something changed.</summary>
/// <param name="tokens">What the grammar gives a meaning, with some words.</param>
/// <param name="samples">Valid texts.</param>
internal sealed class TextMaker(string[] tokens, string[] samples)
{
    // Surrogates alone and in pairs, combining marks, ends of ranges, controls, other scripts and directions.
    private static readonly string[] NastyPieces =
    [
        "\0", "\t", "\n", "\r\n", "\u00A0", "\u200B", "\u200F", "\u202E", "\uFEFF", "\uFFFE", "\uFFFF", "\uD800", "\uDC00", "\uD83D\uDE00", "e\u0301", "İ", "ß",
        "ﷺ", "漢字", "\u0661\u0662", "'", "\"", "\\", "0", "-1", "1e999", "NaN", "Infinity", "99999999999999999999", "2147483648", "-9223372036854775808", "0x10", "%00",
    ];

    /// <summary>Makes a text.</summary>
    public string Next(Random random)
    {
        var text = new StringBuilder(random.Next(2) == 0 ? samples[random.Next(samples.Length)] : NextSequence(random));
        for (var left = random.Next(5); left > 0; left--)
            Change(text, random);
        return text.ToString();
    }

    private string NextSequence(Random random)
    {
        var count = random.Next(20) == 0 ? random.Next(400) : random.Next(1, 14);
        return string.Concat(Enumerable.Range(0, count).Select(_ => NextPiece(random)));
    }

    private string NextPiece(Random random) => random.Next(20) switch
    {
        0 => NastyPieces[random.Next(NastyPieces.Length)],
        1 => ((char)random.Next(char.MaxValue + 1)).ToString(),
        2 => ((char)random.Next(0x20, 0x7F)).ToString(),
        _ => tokens[random.Next(tokens.Length)],
    };

    private void Change(StringBuilder text, Random random)
    {
        var place = random.Next(text.Length + 1);
        var length = Math.Min(text.Length - place, random.Next(1, 9));
        switch (random.Next(7))
        {
            case < 2:
                text.Insert(place, NextPiece(random));
                break;
            case 2:
                text.Remove(place, length);
                break;
            case 3:
                text.Insert(random.Next(text.Length + 1), text.ToString(place, length));
                break;
            case 4 when random.Next(8) == 0:
                text.Insert(place, new StringBuilder().Insert(0, NextPiece(random), random.Next(2, 3000)));
                break;
            case 5:
                text.Length = place;
                break;
            default:
                text.Remove(place, Math.Min(1, length)).Insert(place, NextPiece(random));
                break;
        }
    }
}
