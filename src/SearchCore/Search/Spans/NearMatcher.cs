namespace SearchCore.Search.Spans;

/// <summary>Finds the stretches of a document in which one span of each of several lists stand near each other.</summary>
internal abstract class NearMatcher
{
    /// <summary>Finds them.</summary>
    /// <param name="parts">The lists, none empty, each ascending.</param>
    /// <param name="found">Takes the stretches, ascending.</param>
    public abstract void Match(List<Span>[] parts, List<Span> found);
}
