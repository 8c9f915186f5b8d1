using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Documents;

namespace SearchCore.Tests.Differential;

/// <summary>A document as plain data: what is searched is worked out of it by looking.</summary>
/// <param name="Id">What updates and deletes name.</param>
internal sealed record PlainDocument(string Id)
{
    /// <summary>A word that is not indexed but takes a position.</summary>
    public const string StopWord = "the";

    private static readonly FieldType LooseType = new() { IndexOptions = IndexOptions.DocsAndFreqs, IsTokenized = true };
    private static readonly FieldType NumberType = new() { IndexOptions = IndexOptions.Docs, OmitsNorms = true };
    private static readonly FieldType RankType = new() { DocValuesType = DocValuesType.Numeric };
    private static readonly FieldType MarkType = new() { DocValuesType = DocValuesType.Sorted };

    /// <summary>The words of the field "text", with positions and norms.</summary>
    public string[] Text { get; init; } = [];

    /// <summary>The words of the field "loose", without positions.</summary>
    public string[] Loose { get; init; } = [];

    /// <summary>The values of the field "tag", without frequencies and norms.</summary>
    public string[] Tags { get; init; } = [];

    /// <summary>The field "number".</summary>
    public int[] Numbers { get; init; } = [];

    /// <summary>The field "weight".</summary>
    public double? Weight { get; init; }

    /// <summary>The doc values "rank", which may be changed in place.</summary>
    public long? Rank { get; init; }

    /// <summary>The doc values "mark".</summary>
    public string? Mark { get; init; }

    /// <summary>The document for the index.</summary>
    /// <param name="serial">A number that no other document has.</param>
    public Document ToDocument(int serial)
    {
        Document document = [Field.Keyword("id", Id), Field.Stored("serial", StoredValue.FromInt32(serial))];
        document.Add(Field.Text("text", string.Join(' ', Text)));
        document.Add(new Field("loose", StoredValue.FromString(string.Join(' ', Loose)), LooseType));
        foreach (var tag in Tags)
            document.Add(Field.Keyword("tag", tag));
        foreach (var number in Numbers)
            document.Add(new Field("number", StoredValue.FromInt32(number), NumberType));
        if (Weight is { } weight)
            document.Add(new Field("weight", StoredValue.FromDouble(weight), NumberType));
        if (Rank is { } rank)
            document.Add(new Field("rank", StoredValue.FromInt64(rank), RankType));
        if (Mark is { } mark)
            document.Add(new Field("mark", StoredValue.FromString(mark), MarkType));
        return document;
    }

    /// <summary>The terms of a field in their order, as often as they occur.</summary>
    public IEnumerable<string> Terms(string field) => field switch
    {
        "id" => [Id],
        "text" => Text.Where(word => word != StopWord),
        "loose" => Loose.Where(word => word != StopWord),
        _ => Tags.Distinct(),
    };

    /// <summary>The numbers of a numeric field.</summary>
    public IEnumerable<double> Values(string field) => field == "number" ? Numbers.Select(number => (double)number) : Weight is { } weight ? [weight] : [];

    /// <summary>How often a field has a term.</summary>
    public int Freq(string field, string term) => Terms(field).Count(word => word == term);

    /// <summary>Where "text" has a term.</summary>
    public IEnumerable<int> Positions(string term) => Enumerable.Range(0, Text.Length).Where(position => Text[position] == term);

    /// <summary>Whether a field has a value.</summary>
    public bool Has(string field) => field switch
    {
        "number" => Numbers.Length > 0,
        "weight" => Weight is not null,
        "rank" => Rank is not null,
        "mark" => Mark is not null,
        _ => Terms(field).Any(),
    };

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Id}: text={string.Join(' ', Text)} loose={string.Join(' ', Loose)} tags={string.Join(' ', Tags)} numbers={string.Join(' ', Numbers)} weight={Weight} rank={Rank} mark={Mark}");
}
