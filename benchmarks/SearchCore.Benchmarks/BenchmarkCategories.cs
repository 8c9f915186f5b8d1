namespace SearchCore.Benchmarks;

/// <summary>What <c>--anyCategories</c> chooses by.</summary>
public static class BenchmarkCategories
{
    /// <summary>Finding documents in an index that is warm and merged.</summary>
    public const string Query = "Query";

    /// <summary>Getting documents into an index.</summary>
    public const string Indexing = "Indexing";

    /// <summary>Cutting text into words.</summary>
    public const string Analysis = "Analysis";

    /// <summary>Finding the spellings of names.</summary>
    public const string Names = "Names";
}
