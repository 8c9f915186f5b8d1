using System.Text.Json.Serialization;
using SearchCore.Exceptions;
using SearchCore.Names;

namespace SearchCore;

/// <summary>What an <see cref="IndexSchema"/> says of one field.</summary>
/// <param name="Name">The field's name: letters, digits, <c>_</c> and <c>-</c>, starting with a letter.</param>
/// <param name="Kind">How it is searched.</param>
public sealed record SchemaField(string Name, SchemaFieldKind Kind)
{
    /// <summary>Whether the value can be read back, which highlighting needs.</summary>
    public bool IsStored { get; init; } = true;

    /// <summary>Whether a query that names no field searches this one.</summary>
    public bool IsDefault { get; init; }

    /// <summary>For a text: whether a name in it is found in any spelling.</summary>
    public bool HasNames { get; init; }

    /// <summary>Whether values are kept column by column too, which sorting, facets and grouping need.</summary>
    public bool HasDocValues { get; init; }

    /// <summary>For a number or date: whether a document may have several. Keywords and texts always may; a yes or no is one.</summary>
    public bool IsMultiValued { get; init; }

    /// <summary>For a text with names: how far a spelling may be from a name, and by which rules names are read.</summary>
    /// <remarks>The rules of reading are part of the index; the rest may change from one opening to the next, and a request may have its own.</remarks>
    [JsonConverter(typeof(NameOptionsConverter))]
    public NameOptions NameOptions { get; init => field = value ?? NameOptions.Default; } = NameOptions.Default;

    /// <summary>How much a match in this field counts when a query names no field; 1 is neutral.</summary>
    public float Boost { get; init; } = 1f;

    /// <summary>For a text: which analyzer cuts it into words, by its name (<see cref="AnalyzerNames"/> has the usual ones) or its
    /// configuration, JSON that <see cref="Analysis.Composition.AnalyzerRegistry"/> reads.</summary>
    public string Analyzer { get; init; } = AnalyzerNames.Folding;

    /// <summary>For a text: another analyzer for queries, said in the same ways; null for the same one. It may change from one opening to the next.</summary>
    /// <remarks>For synonyms that are looked for and not indexed, and for edge n-grams that are indexed and not looked for.</remarks>
    public string? SearchAnalyzer { get; init; }

    /// <summary>This field, which keeps doc values.</summary>
    /// <param name="purpose">What documents shall be by it.</param>
    /// <exception cref="SearchRequestException">It keeps none.</exception>
    internal SchemaField RequireDocValues(string purpose) => HasDocValues
        ? this
        : throw new SearchRequestException(
            $"The field '{Name}' ({Kind}) cannot be {purpose}, because it keeps no doc values. Take a keyword, number, date or boolean whose schema says so.");
}
