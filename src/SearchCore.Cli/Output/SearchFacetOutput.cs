namespace SearchCore.Cli.Output;

/// <summary>A facet in <see cref="SearchOutput"/>.</summary>
internal sealed record SearchFacetOutput(string Field, string? Parent, int ValueCount, IReadOnlyList<FacetValue> Values)
{
    public static SearchFacetOutput From(FacetResult facet) => new(facet.Field, facet.Parent, facet.ValueCount, facet.Values);
}
