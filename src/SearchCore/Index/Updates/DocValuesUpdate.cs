using SearchCore.Codecs;

namespace SearchCore.Index.Updates;

/// <summary>An order to give the documents with a term another doc value, in place.</summary>
/// <param name="Key">Which documents.</param>
/// <param name="Field">The field whose value changes.</param>
/// <param name="Type">The kind of its doc values: numeric or binary.</param>
/// <param name="Value">The new value; null to take the value away.</param>
internal sealed record DocValuesUpdate(Term Key, string Field, DocValuesType Type, DocValue? Value)
{
    /// <summary>What a later order must share to make this one superfluous: it is then for the same documents, and more.</summary>
    public (string Field, Term Key) Target => (Field, Key);
}
