using SearchCore.Names;

namespace SearchCore.Cli.Output;

/// <summary>A spelling in <see cref="SearchOutput"/> that was taken for a name of the query.</summary>
internal sealed record SearchVariantOutput(string QueryText, string Spelling, double Similarity, int Documents, string Reason)
{
    public static SearchVariantOutput From(NameVariant variant) =>
        new(variant.QueryText, variant.Spelling, Math.Round(variant.Similarity, 3), variant.DocumentCount, variant.Reason);
}
