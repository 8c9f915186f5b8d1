using System.Text;

namespace SearchCore.Highlighting;

/// <summary>Writes passages as text, with marks around what matched. Immutable.</summary>
/// <param name="before">Written before each match, as it is.</param>
/// <param name="after">Written behind each match, as it is.</param>
/// <param name="encodesHtml">Whether the passage's own characters are written so that they mean nothing in HTML.</param>
public sealed class PassageFormatter(string before, string after, bool encodesHtml)
{
    private const string Ellipsis = "…";
    private readonly string _before = before ?? throw new ArgumentNullException(nameof(before));
    private readonly string _after = after ?? throw new ArgumentNullException(nameof(after));

    /// <summary>The text alone.</summary>
    public static PassageFormatter Plain { get; } = new("", "", encodesHtml: false);

    /// <summary>HTML, safe for any text, matches in <c>mark</c> elements.</summary>
    public static PassageFormatter Html { get; } = new("<mark>", "</mark>", encodesHtml: true);

    /// <summary>Writes a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <returns>The text.</returns>
    public string Format(Passage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var builder = new StringBuilder(passage.Text.Length + (passage.Matches.Count * (_before.Length + _after.Length)));
        Append(builder, passage);
        return builder.ToString();
    }

    /// <summary>Writes passages one behind the other, with an ellipsis wherever text was left out.</summary>
    /// <param name="passages">Passages of one field, in the order of the text.</param>
    /// <returns>The text.</returns>
    public string Format(IReadOnlyList<Passage> passages)
    {
        ArgumentNullException.ThrowIfNull(passages);
        var builder = new StringBuilder();
        for (var i = 0; i < passages.Count; i++)
        {
            if (i > 0)
                builder.Append(' ').Append(Ellipsis).Append(' ');
            else if (passages[i].StartOffset > 0)
                builder.Append(Ellipsis).Append(' ');
            Append(builder, passages[i]);
        }

        return builder.ToString();
    }

    private void Append(StringBuilder builder, Passage passage)
    {
        var text = passage.Text.AsSpan();
        var done = 0;
        foreach (var match in passage.Matches)
        {
            Append(builder, text[done..match.Start]);
            builder.Append(_before);
            Append(builder, text.Slice(match.Start, match.Length));
            builder.Append(_after);
            done = match.End;
        }

        Append(builder, text[done..]);
    }

    private void Append(StringBuilder builder, ReadOnlySpan<char> text)
    {
        if (!encodesHtml || text.IndexOfAny("&<>\"'") < 0)
        {
            builder.Append(text);
            return;
        }

        foreach (var letter in text)
        {
            _ = letter switch
            {
                '&' => builder.Append("&amp;"),
                '<' => builder.Append("&lt;"),
                '>' => builder.Append("&gt;"),
                '"' => builder.Append("&quot;"),
                '\'' => builder.Append("&#39;"),
                _ => builder.Append(letter),
            };
        }
    }
}
