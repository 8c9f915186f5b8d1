namespace SearchCore.Tests.Searching;

/// <summary>A document of <see cref="RandomLibrary"/>.</summary>
internal sealed record Book(int Serial, string Body)
{
    public string[] Tags { get; init; } = [];

    public int? Year { get; init; }

    public long? Bytes { get; init; }

    public float? Weight { get; init; }

    public double[] Prices { get; init; } = [];

    public DateTimeOffset? Date { get; init; }

    public bool? IsActive { get; init; }

    public string[] Shelves { get; init; } = [];

    public SearchDocument ToDocument()
    {
        var document = new SearchDocument { ["id"] = $"{Serial}", ["body"] = Body };
        document.Add("serial", Serial);
        foreach (var tag in Tags)
            document.Add("tag", tag);
        foreach (var price in Prices)
            document.Add("price", price);
        foreach (var shelf in Shelves)
            document.Add("shelf", shelf);
        if (Year is { } year)
            document.Add("year", year);
        if (Bytes is { } bytes)
            document.Add("bytes", bytes);
        if (Weight is { } weight)
            document.Add("weight", weight);
        if (Date is { } date)
            document.Add("date", date);
        if (IsActive is { } active)
            document.Add("active", active);
        return document;
    }
}
