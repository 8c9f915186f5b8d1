using SearchCore.QueryParsing;

namespace SearchCore.Fuzzing.Texts;

/// <summary>Texts as values of fields: read, or said not to be one; what is written of them reads as the same.</summary>
internal sealed class ValueTarget() : TextTarget("value", QueryGrammar.Values)
{
    private static readonly SchemaValueQueries Queries = new(Files.SeedIndexes.Schema);

    protected override void Run(string text)
    {
        foreach (var kind in new[] { SchemaFieldKind.Int, SchemaFieldKind.Long, SchemaFieldKind.Float, SchemaFieldKind.Double, SchemaFieldKind.Date })
            SchemaNumbers.TryRead(kind, text, out _, out _);
        if (SchemaDates.TryRead(text, out var first, out var last))
            CheckDate(first, last);
        foreach (var field in new[] { "year", "weight", "day", "open" })
        {
            foreach (var range in new[] { new ValueRange(text, text, true, true), new ValueRange(text, null, false, true), new ValueRange(null, text, true, false) })
            {
                if (Queries.TryCreateQuery(field, range, out var query, out _))
                    SearchedIndex.Search(query);
            }
        }
    }

    private static void CheckDate(long first, long last)
    {
        if (last < first || !SchemaDates.TryRead(SchemaDates.ToText(first), out var again, out _) || again != first)
            throw new InvalidOperationException($"The date goes from {first} to {last}, and is written as {SchemaDates.ToText(first)}.");
    }
}
