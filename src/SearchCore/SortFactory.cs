using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Search.Sorting;

namespace SearchCore;

/// <summary>Turns a request's keys into an order of the index, by the schema.</summary>
internal sealed class SortFactory(IndexSchema schema)
{
    /// <summary>How many keys a request may sort by.</summary>
    public const int MaxKeys = 16;

    private static readonly IReadOnlyList<SortField> ByScore = [SortField.Score];

    /// <summary>The order that a request asks for: by score, when it says nothing.</summary>
    /// <exception cref="SearchRequestException">A field cannot be sorted by.</exception>
    public IReadOnlyList<SortField> Create(IReadOnlyList<SearchSort> keys)
    {
        if (keys.Count > MaxKeys)
            throw new SearchRequestException(string.Create(CultureInfo.InvariantCulture, $"The request sorts by {keys.Count} keys; at most {MaxKeys} are allowed."));
        return keys.Count == 0 ? ByScore : [.. keys.Select(Create)];
    }

    /// <summary>Whether an order is the usual one.</summary>
    public static bool IsByScore(IReadOnlyList<SortField> fields) => fields is [{ Type: SortFieldType.Score, IsReverse: false }];

    /// <summary>A field as a key, least first.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="purpose">What documents shall be by it.</param>
    /// <exception cref="SearchRequestException">The field does not serve for it.</exception>
    public SortField CreateField(string name, string purpose)
    {
        var info = schema.Find(name)
            ?? throw new SearchRequestException($"The request has documents {purpose} a field '{name}', which the schema does not know.");
        return new SortField(info.Name, TypeOf(info.RequireDocValues(purpose)));
    }

    /// <summary>A value of a number or date as text.</summary>
    /// <param name="name">The field's name.</param>
    /// <param name="sortable">The number, as an integer that orders as it does.</param>
    public string ToText(string name, long sortable) => SchemaNumbers.ToText(schema.Find(name)!.Kind, sortable);

    private SortField Create(SearchSort key)
    {
        if (key.Field == SearchSort.ScoreName)
            return SortField.Score with { IsReverse = !key.IsDescending };
        return CreateField(key.Field, "sorted by") with { IsReverse = key.IsDescending, Missing = key.Missing };
    }

    private static SortFieldType TypeOf(SchemaField info) => info.Kind switch
    {
        SchemaFieldKind.Int => SortFieldType.Int,
        SchemaFieldKind.Long or SchemaFieldKind.Date => SortFieldType.Long,
        SchemaFieldKind.Float => SortFieldType.Float,
        SchemaFieldKind.Double => SortFieldType.Double,
        _ => SortFieldType.String,
    };
}
