using System.Globalization;
using SearchCore.Index;

namespace SearchCore.Cli.Commands;

/// <summary>The number of a document in an index, as typed.</summary>
internal static class DocumentNumber
{
    /// <summary>Whether the text is the number of a document that is there and not deleted.</summary>
    public static bool TryParse(string text, IndexReader reader, out int number)
    {
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) || number >= reader.MaxDoc)
            return false;
        var leaf = reader.FindLeaf(number);
        return leaf.Reader.LiveDocs is not { } live || live[number - leaf.DocBase];
    }
}
