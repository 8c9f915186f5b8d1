namespace SearchCore.Search;

/// <summary>Says of a term whether a query looks for it, without looking into an index. Belongs to one thread.</summary>
internal abstract class TermTest
{
    /// <summary>Whether the query looks for a term.</summary>
    /// <param name="term">The term's bytes.</param>
    public abstract bool Accepts(ReadOnlySpan<byte> term);
}
