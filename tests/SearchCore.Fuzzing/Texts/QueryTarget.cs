using SearchCore.Fuzzing.Mutation;

namespace SearchCore.Fuzzing.Texts;

/// <summary>A target that looks for each query several times, in several fields.</summary>
internal abstract class QueryTarget(string name, TextMaker maker) : TextTarget(name, maker)
{
    // A thousand clauses are allowed, and each fuzzy one has an automaton of some 20 KB in each of a dozen searches.
    public sealed override long AllocationLimit => 1L << 30;
}
