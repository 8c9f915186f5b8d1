namespace SearchCore;

/// <summary>Places in a hierarchy, written with <c>/</c> between their steps.</summary>
internal static class FacetPath
{
    public const char Separator = '/';

    /// <summary>How many steps a path may have: each of its beginnings is a term.</summary>
    public const int MaxSteps = 32;

    /// <summary>Whether every step has a name, and there are not too many.</summary>
    public static bool IsValid(string path) =>
        path.Length > 0 && path.AsSpan().Count(Separator) < MaxSteps && path[0] != Separator && path[^1] != Separator && !path.Contains("//", StringComparison.Ordinal);

    /// <summary>The path's beginnings, from its first step to the whole.</summary>
    public static IEnumerable<string> Beginnings(string path)
    {
        for (var end = path.IndexOf(Separator, StringComparison.Ordinal); end >= 0; end = path.IndexOf(Separator, end + 1))
            yield return path[..end];
        yield return path;
    }
}
