using SearchCore.QueryParsing;

namespace SearchCore.Cli.Output;

/// <summary>Something in the query that was not understood.</summary>
internal sealed record SearchDiagnosticOutput(int Position, string Message)
{
    public static SearchDiagnosticOutput From(QueryDiagnostic diagnostic) => new(diagnostic.Position, diagnostic.Message);
}
