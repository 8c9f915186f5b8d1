using SearchCore.Codecs;

namespace SearchCore;

/// <summary>Takes the stored fields of a document, or some of them, as a <see cref="SearchDocument"/>.</summary>
internal sealed class StoredFieldsCollector(IReadOnlySet<string>? wanted = null) : StoredFieldVisitor
{
    public SearchDocument Document { get; } = [];

    public override StoredFieldDecision Decide(FieldInfo field) =>
        wanted is null || wanted.Contains(field.Name) ? StoredFieldDecision.Visit : StoredFieldDecision.Skip;

    public override void Visit(FieldInfo field, StoredValue value) => Document.Add(field.Name, value);
}
