using System.Globalization;
using SearchCore.Highlighting;
using SearchCore.Names;
using SearchCore.Sync;

namespace SearchCore.Worker.Http;

/// <summary>Turns what the index found into answers.</summary>
internal static class AnswerBuilder
{
    public static SearchAnswer Search(SearchParameters parameters, SearchResult result, string? didYouMean = null) => new(
        parameters.Query,
        result.ParsedQuery,
        result.TotalHits,
        result.IsTotalExact,
        result.IsPartial,
        parameters.From,
        parameters.Top,
        Math.Round(result.Elapsed.TotalMilliseconds, 2),
        [.. result.Hits.Select(Hit)],
        [.. result.Variants.Select(Variant)],
        [.. result.Diagnostics.Select(diagnostic => new DiagnosticAnswer(diagnostic.Position, diagnostic.Message))],
        didYouMean,
        result.Facets.Count == 0 ? null : [.. result.Facets.Select(Facet)],
        result.GroupCount is null ? null : [.. result.Groups.Select(group => new GroupAnswer(group.Value, group.Count, [.. group.Hits.Select(Hit)]))],
        result.GroupCount,
        result.Next);

    public static SuggestAnswer Suggest(string query, IReadOnlyList<Suggestion> suggestions) => new(query, [.. suggestions.Select(Suggestion)]);

    public static DocumentAnswer Document(SearchDocument document, int maxLength)
    {
        var text = document[FolderSchema.Text] ?? string.Empty;
        var length = text.Length <= maxLength ? text.Length : maxLength - (char.IsHighSurrogate(text[maxLength - 1]) ? 1 : 0);
        var fields = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in document)
        {
            if (name is not (FolderSchema.Path or FolderSchema.Title or FolderSchema.Text))
                fields[name] = value.ToString();
        }

        return new DocumentAnswer(document[FolderSchema.Path] ?? string.Empty, document[FolderSchema.Title], text[..length], length < text.Length, fields);
    }

    public static StatusAnswer Status(IndexStatistics statistics, SyncReport? report)
    {
        var failures = report?.Failures ?? [];
        // A file of which no version could be read is in the index only so that it is known.
        var readable = statistics.DocumentCount - failures.Count(failure => !failure.IsPreviousSearchable);
        return new StatusAnswer(
            readable,
            statistics.SizeInBytes,
            report?.Refused,
            [.. failures.Select(Failure)],
            [.. (report?.UnreadableFolders ?? []).Select(folder => $"{folder.Path}: {folder.Reason}")]);
    }

    private static FacetAnswer Facet(FacetResult facet) => new(
        facet.Field, facet.Parent, facet.ValueCount, [.. facet.Values.Select(value => new FacetValueAnswer(value.Value, value.Count, value.IsSelected))]);

    private static FailureAnswer Failure(SyncFailure failure) => new(
        failure.Path, failure.Kind.ToString(), failure.Reason, failure.Attempts, failure.RetryAt, failure.IsPreviousSearchable);

    private static SuggestionAnswer Suggestion(Suggestion suggestion) => new(
        suggestion.Text,
        suggestion.Kind.ToString().ToLowerInvariant(),
        Segments(suggestion.Text, suggestion.Matches.Select(match => new TextRange(match.Start.Value, match.End.Value - match.Start.Value))),
        suggestion.DocumentCount,
        suggestion.Reason);

    private static VariantAnswer Variant(NameVariant variant) => new(
        variant.QueryText, variant.Spelling, Math.Round(variant.Similarity, 3), variant.DocumentCount, variant.Reason);

    private static HitAnswer Hit(SearchHit hit)
    {
        var path = hit.Key ?? hit.Document[FolderSchema.Path] ?? string.Empty;
        var passages = hit.Passages.GetValueOrDefault(FolderSchema.Text) ?? [];
        return new HitAnswer(
            path,
            hit.Score,
            Title(hit, path),
            [.. passages.Select(Segments)],
            hit.Document[FolderSchema.Modified],
            hit.Document[FolderSchema.Status] == FolderSchema.StatusFailed);
    }

    /// <summary>The whole title; a passage may be only a part of a long one.</summary>
    private static IReadOnlyList<Segment> Title(SearchHit hit, string path)
    {
        var title = hit.Document[FolderSchema.Title] ?? path;
        var matches = (hit.Passages.GetValueOrDefault(FolderSchema.Title) ?? [])
            .SelectMany(passage => passage.Matches.Select(match => match with { Start = match.Start + passage.StartOffset }))
            .OrderBy(match => match.Start);
        return Segments(title, matches);
    }

    private static IReadOnlyList<Segment> Segments(Passage passage) => Segments(passage.Text, passage.Matches);

    private static List<Segment> Segments(string text, IEnumerable<TextRange> matches)
    {
        var segments = new List<Segment>();
        var position = 0;
        foreach (var match in matches)
        {
            if (match.Start < position || match.End > text.Length)
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The match {match} does not lie in a text of {text.Length} characters behind {position}."));
            if (match.Start > position)
                segments.Add(new Segment(text[position..match.Start], IsMatch: false));
            segments.Add(new Segment(text[match.Start..match.End], IsMatch: true));
            position = match.End;
        }

        if (position < text.Length)
            segments.Add(new Segment(text[position..], IsMatch: false));
        return segments;
    }
}
