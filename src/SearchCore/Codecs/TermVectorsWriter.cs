namespace SearchCore.Codecs;

/// <summary>Writes the term vectors of a segment, document after document.</summary>
internal abstract class TermVectorsWriter : IDisposable
{
    /// <summary>Writes a document's vectors, fields in the order of their names; none for a document without.</summary>
    public abstract void WriteDocument(IReadOnlyList<KeyValuePair<FieldInfo, Terms>> fields);

    /// <summary>Ends the files. Without it they are no good.</summary>
    public abstract void Finish(int docCount);

    public abstract void Dispose();
}
