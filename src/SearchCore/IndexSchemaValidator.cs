using SearchCore.Exceptions;
using SearchCore.Names;

namespace SearchCore;

/// <summary>The rules that the fields of a schema keep, alone and together.</summary>
internal static class IndexSchemaValidator
{
    public static void Validate(IReadOnlyList<SchemaField> fields)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var info in fields)
        {
            if (!IsName(info.Name))
                throw Invalid(info, "its name must start with a letter and hold only letters, digits, '_' and '-'");
            if (!names.Add(info.Name))
                throw Invalid(info, "another field has the same name");
            if (!(info.Boost > 0 && float.IsFinite(info.Boost)))
                throw Invalid(info, "its boost must be a number above 0");
            if (info.HasNames && info.Kind != SchemaFieldKind.Text)
                throw Invalid(info, "only a text has names");
            if (!info.HasNames && info.NameOptions != NameOptions.Default)
                throw Invalid(info, "it has options for names, but names are not looked for in it");
            ValidateAnalyzer(info);
            if (info is { HasDocValues: true, Kind: SchemaFieldKind.Key or SchemaFieldKind.Text or SchemaFieldKind.Stored })
                throw Invalid(info, $"a field of kind {info.Kind} has no doc values; keep a second field as a keyword for sorting and facets");
            if (info.IsMultiValued && SchemaNumbers.KindOf(info.Kind) is null)
                throw Invalid(info, "only a number or a date is said to have several values; keywords may always");
            if (info.IsDefault && info.Kind == SchemaFieldKind.Stored)
                throw Invalid(info, "a field that is only stored cannot be searched");
        }

        if (fields.Count(info => info.Kind == SchemaFieldKind.Key) > 1)
            throw new ArgumentException("A schema has at most one key.", nameof(fields));
    }

    private static void ValidateAnalyzer(SchemaField info)
    {
        try
        {
            SchemaAnalyzers.Get(info.Analyzer);
            if (info.SearchAnalyzer is not null)
                SchemaAnalyzers.Get(info.SearchAnalyzer);
        }
        catch (AnalyzerConfigurationException exception)
        {
            throw new ArgumentException($"The schema's field '{info.Name}' is not valid. {exception.Message}", exception);
        }
    }

    private static bool IsName(string? name) =>
        name is { Length: > 0 } && char.IsLetter(name[0]) && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    private static ArgumentException Invalid(SchemaField info, string reason) =>
        new($"The schema's field '{info.Name}' is not valid: {reason}.");
}
