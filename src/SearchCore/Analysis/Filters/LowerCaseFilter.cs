using System.Buffers;
using System.Text;

namespace SearchCore.Analysis.Filters;

/// <summary>Makes words lower-case, by .NET's invariant rules: one character becomes one character, İ stays.</summary>
/// <param name="input">The stream whose words it takes.</param>
public sealed class LowerCaseFilter(TokenStream input) : TokenFilter(input)
{
    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!Input.MoveNext())
            return false;
        Lower(Token.MutableTerm);
        return true;
    }

    /// <summary>A text in lower-case.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The text with every letter lower-case.</returns>
    internal static string Lower(string text) => string.Create(text.Length, text, static (letters, source) =>
    {
        source.CopyTo(letters);
        Lower(letters);
    });

    /// <summary>Makes letters lower-case in place.</summary>
    /// <param name="letters">The letters.</param>
    internal static void Lower(Span<char> letters)
    {
        if (Ascii.ToLowerInPlace(letters, out var done) != OperationStatus.Done)
            LowerPlainly(letters[done..]);
    }

    /// <summary>The same for any letters, one by one.</summary>
    /// <param name="letters">The letters.</param>
    internal static void LowerPlainly(Span<char> letters)
    {
        for (var i = 0; i < letters.Length; i++)
        {
            if (!char.IsSurrogate(letters[i]))
            {
                letters[i] = char.ToLowerInvariant(letters[i]);
            }
            else if (Rune.DecodeFromUtf16(letters[i..], out var character, out _) == OperationStatus.Done)
            {
                Rune.ToLowerInvariant(character).EncodeToUtf16(letters[i..]);
                i++;
            }
        }
    }
}
