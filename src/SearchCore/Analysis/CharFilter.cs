namespace SearchCore.Analysis;

/// <summary>Changes a text before it is cut into words, and remembers where everything came from.</summary>
/// <remarks>Immutable, so that many streams can share it. Put it in front of a tokenizer with <see cref="CharFilteredStream"/>.</remarks>
public abstract class CharFilter
{
    /// <summary>Names the filter and everything that changes what it does, for <see cref="Analyzer.Fingerprint"/>.</summary>
    public abstract string Fingerprint { get; }

    /// <summary>Changes a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offsets">Empty; takes the places where the lengths of the two texts part.</param>
    /// <returns>The changed text, or the same when there is nothing to change.</returns>
    public abstract ReadOnlyMemory<char> Filter(ReadOnlyMemory<char> text, OffsetMap offsets);
}
