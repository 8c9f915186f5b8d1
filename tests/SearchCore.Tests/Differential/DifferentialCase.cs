using System.Text;
using SearchCore.Search;
using SearchCore.Search.Sorting;

namespace SearchCore.Tests.Differential;

/// <summary>An index as the steps that make it, a query, and an order for what it finds.</summary>
internal sealed record DifferentialCase(IReadOnlyList<IndexStep> Steps, Query Query)
{
    public int MaxBufferedDocuments { get; init; } = 100;

    public bool UsesCompoundFile { get; init; }

    public IReadOnlyList<SortField> Sort { get; init; } = [SortField.Document];

    public override string ToString()
    {
        var text = new StringBuilder().AppendLine(FormattableString.Invariant($"segments of {MaxBufferedDocuments} documents, compound files: {UsesCompoundFile}"));
        foreach (var step in Steps)
            text.Append("  ").AppendLine(step.ToString());
        return text.Append("query ").AppendLine(Query.ToString()).Append("sort ").AppendJoin(", ", Sort).ToString();
    }
}
