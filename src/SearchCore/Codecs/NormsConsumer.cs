namespace SearchCore.Codecs;

/// <summary>Writes the norms of a segment.</summary>
internal abstract class NormsConsumer : IDisposable
{
    /// <summary>Writes one number per document, 0 for a document without the field.</summary>
    public abstract void Write(FieldInfo field, ReadOnlySpan<long> values);

    /// <summary>Ends the files. Without it they are no good.</summary>
    public abstract void Finish();

    public abstract void Dispose();
}
