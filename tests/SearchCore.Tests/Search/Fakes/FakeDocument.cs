using SearchCore.Util;

namespace SearchCore.Tests.Search.Fakes;

/// <summary>A document: for each field the terms, one position each; several at one position are joined by a bar: <c>fast|quick</c>.</summary>
internal sealed record FakeDocument(IReadOnlyDictionary<string, string[][]> Fields)
{
    public static FakeDocument Of(params (string Field, string Text)[] fields) => new(fields.ToDictionary(
        field => field.Field,
        field => field.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Split('|')).ToArray()));

    /// <summary>The number of words of <c>text</c>; null when there are none.</summary>
    public int? Length => Fields.TryGetValue("text", out var words) && words.Length > 0 ? words.Length : null;

    /// <summary>The positions of a term, ascending.</summary>
    public int[] Positions(string field, string term) =>
        !Fields.TryGetValue(field, out var words) ? [] : [.. Enumerable.Range(0, words.Length).Where(position => words[position].Contains(term))];

    public byte Norm(string field) =>
        Fields.TryGetValue(field, out var words) && words.Length > 0 ? SmallFloat.Encode315(1 / MathF.Sqrt(words.Length)) : (byte)0;
}
