namespace SearchCore.Codecs;

/// <summary>Writes the stored fields of a segment, document after document.</summary>
internal abstract class StoredFieldsWriter : IDisposable
{
    /// <summary>Starts the next document; <see cref="WriteField"/> and <see cref="FinishDocument"/> follow.</summary>
    public abstract void StartDocument();

    public abstract void WriteField(FieldInfo field, StoredValue value);

    public abstract void FinishDocument();

    /// <summary>
    /// Copies a document of another segment: <paramref name="fieldNumbers"/> maps the field numbers there to fields here.
    /// An override may copy bytes when both sides have the same form.
    /// </summary>
    public virtual void CopyDocument(StoredFieldsReader source, int doc, IReadOnlyDictionary<int, FieldInfo> fieldNumbers)
    {
        StartDocument();
        source.Visit(doc, new CopyingVisitor(this, fieldNumbers));
        FinishDocument();
    }

    /// <summary>Ends the files. Without it they are no good.</summary>
    public abstract void Finish(int docCount);

    public abstract void Dispose();

    private sealed class CopyingVisitor(StoredFieldsWriter writer, IReadOnlyDictionary<int, FieldInfo> fieldNumbers) : StoredFieldVisitor
    {
        public override StoredFieldDecision Decide(FieldInfo field) => StoredFieldDecision.Visit;

        public override void Visit(FieldInfo field, StoredValue value) => writer.WriteField(fieldNumbers[field.Number], value);
    }
}
