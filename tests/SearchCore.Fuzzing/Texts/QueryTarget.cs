using SearchCore.Fuzzing.Mutation;

namespace SearchCore.Fuzzing.Texts;

/// <summary>A target that looks for each query several times, in several fields.</summary>
internal abstract class QueryTarget(string name, TextMaker maker) : TextTarget(name, maker)
{
    // A thousand clauses are allowed, and each fuzzy one has automata of some 100 KB, for a while, in each of a dozen searches.
    public sealed override long AllocationLimit => 3L << 30;
}
