namespace SearchCore.Tests.Architecture;

public sealed class LayeringTests
{
    /// <summary>Which layers each layer may use, besides itself. The picture of ARCHITECTURE.md, as data.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Exceptions"] = [],
        ["Util"] = ["Exceptions"],
        ["Store"] = ["Util", "Exceptions"],
        ["Codecs"] = ["Store", "Util", "Exceptions"],
        ["Analysis"] = ["Util", "Exceptions"],
        ["Documents"] = ["Analysis", "Codecs", "Util", "Exceptions"],
        ["Index"] = ["Documents", "Analysis", "Codecs", "Store", "Util", "Exceptions"],
        ["Search"] = ["Index", "Documents", "Analysis", "Codecs", "Util", "Exceptions"],
        ["Names"] = ["Search", "Index", "Documents", "Analysis", "Codecs", "Util", "Exceptions"],
        ["QueryParsing"] = ["Names", "Search", "Index", "Analysis", "Util", "Exceptions"],
        ["Highlighting"] = ["Search", "Index", "Documents", "Analysis", "Codecs", "Util", "Exceptions"],
        ["Suggest"] = ["Names", "Search", "Index", "Documents", "Analysis", "Codecs", "Util", "Exceptions"],
        ["Diagnostics"] = [],
    };

    private static readonly (string From, string To)[] References =
        [.. TypeReferences.Read(typeof(SearchIndex).Assembly.Location)];

    [Fact]
    public void Every_folder_of_the_library_is_a_known_layer()
    {
        var unknown = References.Select(edge => Layer(edge.From)).OfType<string>().Distinct()
            .Where(layer => layer != "Facade" && !Allowed.ContainsKey(layer));
        Assert.Empty(unknown);
    }

    [Fact]
    public void No_arrow_points_back()
    {
        var wrong = from edge in References
                    let source = Layer(edge.From)
                    let target = Layer(edge.To)
                    where source is not null && target is not null && source != "Facade" && source != target
                    where !Allowed[source].Contains(target)
                    orderby source, target
                    select $"{edge.From} -> {edge.To}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void Concrete_formats_are_named_only_by_the_codec_and_the_per_field_dispatch()
    {
        var wrong = from edge in References
                    where IsConcreteFormat(edge.To) && !edge.From.StartsWith("SearchCore.Codecs", StringComparison.Ordinal)
                    where !edge.To.EndsWith("|Lucene46Codec", StringComparison.Ordinal)
                    select $"{edge.From} -> {edge.To}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_reading_of_references_sees_those_that_must_be_there() =>
        Assert.Contains(References, edge => Layer(edge.From) == "Codecs" && Layer(edge.To) == "Store");

    private static bool IsConcreteFormat(string type) =>
        type.StartsWith("SearchCore.Codecs.Lucene", StringComparison.Ordinal)
        || type.StartsWith("SearchCore.Codecs.BlockTree", StringComparison.Ordinal)
        || type.StartsWith("SearchCore.Codecs.Compressing", StringComparison.Ordinal);

    /// <summary>The layer of a type: the first part of its namespace under SearchCore; null for what the compiler made.</summary>
    private static string? Layer(string type)
    {
        var name = type[..type.IndexOf('|', StringComparison.Ordinal)];
        if (name is "SearchCore" or "Microsoft.Extensions.DependencyInjection" or "SearchCore.DependencyInjection")
            return "Facade";
        return name.StartsWith("SearchCore.", StringComparison.Ordinal) ? name.Split('.')[1] : null;
    }
}
