using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace SearchCore.Cli.Output;

/// <summary>How answers are written as JSON, by generated code.</summary>
[JsonSerializable(typeof(SearchOutput))]
[JsonSerializable(typeof(AnalyzeOutput))]
[JsonSerializable(typeof(CheckOutput))]
[JsonSerializable(typeof(DocOutput))]
[JsonSerializable(typeof(ExplainOutput))]
[JsonSerializable(typeof(MergeOutput))]
[JsonSerializable(typeof(RepairOutput))]
[JsonSerializable(typeof(SnapshotOutput))]
[JsonSerializable(typeof(TermsOutput))]
[JsonSerializable(typeof(StatsOutput))]
[JsonSerializable(typeof(SuggestOutput))]
[JsonSerializable(typeof(SyncOutput))]
internal sealed partial class CliJsonContext : JsonSerializerContext
{
    /// <summary>Answers over several lines, in which letters of other scripts stay legible.</summary>
    public static CliJsonContext Indented { get; } = Create(isIndented: true);

    /// <summary>As <see cref="Indented"/>, but each answer on one line.</summary>
    public static CliJsonContext Lines { get; } = Create(isIndented: false);

    private static CliJsonContext Create(bool isIndented) => new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = isIndented,
        NewLine = "\n",

        // Nothing embeds these answers in a page, where '<' and '&' would have to be escaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
