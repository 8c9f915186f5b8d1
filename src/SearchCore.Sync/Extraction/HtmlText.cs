using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;

namespace SearchCore.Sync.Extraction;

/// <summary>The text of a part of a page. Walks without recursion, because a hostile page may be nested as deep as it is long.</summary>
internal static class HtmlText
{
    private static readonly FrozenSet<string> _unseen = Set("script", "style", "template", "noscript", "svg", "math", "object", "iframe", "head");

    private static readonly FrozenSet<string> _blocks = Set(
        "address", "article", "aside", "blockquote", "br", "caption", "dd", "details", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "option", "p", "pre",
        "section", "select", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul");

    public static string Of(INode root, CancellationToken cancellationToken)
    {
        var text = new StringBuilder();
        var node = root;
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Enter(node, text);
            if (node.FirstChild is { } child && !_unseen.Contains(node.NodeName))
            {
                node = child;
                continue;
            }

            while (node.NextSibling is null || node == root)
            {
                Leave(node, text);
                if (node == root)
                    return text.ToString().TrimEnd();
                node = node.Parent!;
            }

            Leave(node, text);
            node = node.NextSibling;
        }
    }

    private static void Enter(INode node, StringBuilder text)
    {
        if (node is IText words)
            AppendWords(words.Data, text);
        else
            BreakLine(node, text);
    }

    private static void Leave(INode node, StringBuilder text)
    {
        if (node is not IText)
            BreakLine(node, text);
    }

    private static void BreakLine(INode node, StringBuilder text)
    {
        if (!_blocks.Contains(node.NodeName) || text.Length == 0 || text[^1] == '\n')
            return;
        if (text[^1] == ' ')
            text.Length--;
        text.Append('\n');
    }

    private static void AppendWords(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            if (!char.IsWhiteSpace(c))
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static FrozenSet<string> Set(params string[] names) => names.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
