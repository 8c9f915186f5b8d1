namespace SearchCore.Codecs;

/// <summary>Writes the inverted fields of a segment, in any order of fields.</summary>
/// <remarks>
/// It pulls: whoever flushes or merges offers the terms as a <see cref="Terms"/>, with postings numbered for the new
/// segment, and the consumer walks them once in order. Terms without postings (all of a merge's documents deleted) are left out;
/// statistics are counted from what was walked, not taken from the source.
/// </remarks>
internal abstract class FieldsConsumer : IDisposable
{
    public abstract void Write(FieldInfo field, Terms terms);

    /// <summary>Ends the files. Without it they are no good.</summary>
    public abstract void Finish();

    public abstract void Dispose();
}
