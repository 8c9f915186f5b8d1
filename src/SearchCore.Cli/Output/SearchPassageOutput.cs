using SearchCore.Highlighting;

namespace SearchCore.Cli.Output;

/// <summary>A passage in <see cref="SearchHitOutput"/>. Offsets count UTF-16 code units: of the field's text, and of matches in the passage.</summary>
internal sealed record SearchPassageOutput(string Text, int StartOffset, IReadOnlyList<SearchMatchOutput> Matches)
{
    public static SearchPassageOutput From(Passage passage) => new(
        passage.Text,
        passage.StartOffset,
        [.. passage.Matches.Select(match => new SearchMatchOutput(match.Start, match.Length))]);
}
