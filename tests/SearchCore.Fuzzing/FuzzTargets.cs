using SearchCore.Fuzzing.Files;
using SearchCore.Fuzzing.Running;
using SearchCore.Fuzzing.Texts;

namespace SearchCore.Fuzzing;

/// <summary>All targets.</summary>
internal static class FuzzTargets
{
    /// <summary>What reads texts of strangers.</summary>
    public static IReadOnlyList<FuzzTarget> Texts { get; } =
    [
        new ClassicQueryTarget(), new SimpleQueryTarget(), new SchemaQueryTarget(), new TermPatternTarget(), new ValueTarget(), new SchemaJsonTarget(),
        new AnalyzerJsonTarget(), new EquivalencesTarget(), new SynonymsTarget(), new PageTokenTarget(),
    ];

    /// <summary>What reads files of an index.</summary>
    public static IReadOnlyList<FuzzTarget> Files { get; } =
    [
        new FileTarget("segments", "segments"), new FileTarget("segment-info", ".si"), new FileTarget("field-infos", ".fnm"),
        new FileTarget("terms", ".tim", ".tip"), new FileTarget("postings", ".doc", ".pos", ".pay"), new FileTarget("impacts", ".imp"),
        new FileTarget("stored-fields", ".fdt", ".fdx"), new FileTarget("term-vectors", ".tvd", ".tvx"), new FileTarget("norms", ".nvd", ".nvm"),
        new FileTarget("doc-values", ".dvd", ".dvm"), new FileTarget("compound", ".cfs", ".cfe"), new FileTarget("live-docs", ".del"),
        new MergeTarget(),
    ];

    /// <summary>Both.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } = [.. Texts, .. Files];

    /// <summary>The targets of a name, or of a name for several; none when there is none.</summary>
    public static IReadOnlyList<FuzzTarget> Find(string name) => name switch
    {
        "all" => All,
        "texts" => Texts,
        "files" => Files,
        _ => [.. All.Where(target => target.Name == name)],
    };
}
