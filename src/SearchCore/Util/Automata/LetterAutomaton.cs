namespace SearchCore.Util.Automata;

/// <summary>A deterministic automaton over letters (code points), whose states come into being when they are first reached. Belongs to one thread.</summary>
/// <remarks>
/// Letters that no state tells apart form a class, so a state has as many arrows as there are classes and not as many as there are letters.
/// </remarks>
internal abstract class LetterAutomaton
{
    /// <summary>No state: nothing that begins so is accepted.</summary>
    public const int Dead = -1;

    /// <summary>The first letter of each class, ascending from 0; a class ends where the next one begins.</summary>
    public abstract ReadOnlySpan<int> Classes { get; }

    /// <summary>The state before the first letter.</summary>
    public abstract int Start { get; }

    /// <summary>Follows an arrow.</summary>
    /// <param name="state">A state.</param>
    /// <param name="letter">The first letter of a class.</param>
    /// <returns>The state it leads to, or <see cref="Dead"/>. States are small numbers from 0.</returns>
    public abstract int Step(int state, int letter);

    /// <summary>Whether what has led to a state is accepted.</summary>
    /// <param name="state">The state.</param>
    public abstract bool IsAccepting(int state);

    /// <summary>The classes for letters that are told apart by ranges.</summary>
    /// <param name="ranges">First and last letter of each range.</param>
    protected static int[] MakeClasses(IEnumerable<(int First, int Last)> ranges)
    {
        var starts = new SortedSet<int> { 0 };
        foreach (var (first, last) in ranges)
        {
            starts.Add(first);
            starts.Add(last + 1);
        }

        return [.. starts];
    }
}
