namespace SearchCore;

/// <summary>What <c>services.AddSearchCore(...)</c> needs to know.</summary>
public sealed class SearchCoreOptions
{
    /// <summary>The folder of the index; it is made when it is not there.</summary>
    public string Path { get; set; } = string.Empty;

    /// <summary>The fields; null to take them from the index, which must then be there.</summary>
    public IndexSchema? Schema { get; set; }

    /// <summary>How the index works.</summary>
    public SearchIndexOptions Index { get; } = new();
}
