namespace SearchCore.Analysis.Filters;

/// <summary>Gives every word twice at one place, once safe from stemmers, so that stems and words as written are both found.</summary>
/// <remarks>Put <see cref="RemoveDuplicatesFilter"/> behind the stemmer, for words that are their own stem.</remarks>
/// <param name="input">The stream whose words it takes.</param>
public sealed class KeywordRepeatFilter(TokenStream input) : QueueingTokenFilter(input)
{
    /// <inheritdoc/>
    protected override bool Fill()
    {
        if (!Input.MoveNext())
            return false;
        Enqueue().IsKeyword = true;
        var stemmed = Enqueue();
        stemmed.PositionIncrement = 0;
        return true;
    }
}
