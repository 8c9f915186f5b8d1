using System.CommandLine;

namespace SearchCore.Cli.Commands;

/// <summary>The options of <c>search</c> that say in which order, how narrowed down and how put together hits are.</summary>
internal sealed class ResultOptions
{
    private readonly Option<string[]> _sort = new("--sort")
    {
        Description = "Sort by a field: year, year:desc, year:desc:missing-first, _score. May be repeated, the most important key first.",
    };

    private readonly Option<string[]> _filter = new("--filter")
    {
        Description = "Only documents with a value: extension:md, size:\"[0 TO 1000}\". May be repeated; of values of one field a document needs one.",
    };

    private readonly Option<string[]> _facet = new("--facet")
    {
        Description = "Count the values of a field: extension, size:\"[0 TO 1000},[1000 TO *]\", or what lies under a place of a path: shelf:books. May be repeated.",
    };

    private readonly Option<string> _group = new("--group") { Description = "Put hits with the same value together: folder, or folder:3 for three of each." };

    private readonly Option<string> _after = new("--after") { Description = "Go on after the token that the page before ended with." };

    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { _sort, _filter, _facet, _group, _after })
            command.Options.Add(option);
    }

    /// <summary>The request with what the options say.</summary>
    public SearchRequest Apply(ParseResult parsed, SearchRequest request) => request with
    {
        Sort = [.. Texts(parsed, _sort).Select(text => SearchSort.TryParse(text, out var sort) ? sort : throw Unreadable(_sort, text))],
        Filters = SearchFilter.TryParse(Texts(parsed, _filter), out var filters) ? filters : throw Unreadable(_filter, string.Join(' ', Texts(parsed, _filter))),
        Facets = [.. Texts(parsed, _facet).Select(text => SearchFacet.TryParse(text, out var facet) ? facet : throw Unreadable(_facet, text))],
        Group = parsed.GetValue(_group) is not { } group ? null : SearchGrouping.TryParse(group, out var grouping) ? grouping : throw Unreadable(_group, group),
        After = parsed.GetValue(_after),
    };

    private static string[] Texts(ParseResult parsed, Option<string[]> option) => parsed.GetValue(option) ?? [];

    private static CommandException Unreadable(Option option, string text) =>
        new(ExitCode.Usage, $"{option.Name} '{text}' cannot be read. {option.Description}");
}
