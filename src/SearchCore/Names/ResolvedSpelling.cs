using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names;

/// <summary>A spelling in an index, and the part of the query's name that it was taken for.</summary>
/// <param name="Written">The part of the name as written.</param>
/// <param name="Found">The spelling.</param>
internal sealed record ResolvedSpelling(string Written, FoundSpelling Found)
{
    /// <summary>The name by which it was found when a user said that this is the same as what was written; null otherwise.</summary>
    public string? Equivalent { get; init; }

    /// <summary>Whether what was written is the initial of the spelling, which counts only beside the rest of its name.</summary>
    public bool IsInitial { get; init; }

    /// <summary>Why it was taken, in words.</summary>
    /// <param name="comparer">What compares names, by the rules of the query.</param>
    public string Explain(NameComparer comparer)
    {
        if (IsInitial)
            return $"{Written} is the initial of {Found.Spelling}";
        if (Equivalent is null && Found.Similarity >= 1)
            return "the same spelling";
        comparer.SetQuery(Equivalent ?? Written);
        if (Equivalent is null)
            return comparer.Explain(Found.Spelling);
        var isSame = comparer.Compare(Found.Spelling) >= 1;
        return $"equivalence {Written} = {Equivalent}" + (isSame ? "" : $", {comparer.Explain(Found.Spelling)}");
    }
}
