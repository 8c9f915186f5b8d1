using SearchCore.Names;

namespace SearchCore.NameMeasuring;

/// <summary>All that is measured of a folder.</summary>
/// <param name="All">The entities of all files but the named ones.</param>
/// <param name="Named">The hand-made entities by themselves.</param>
/// <param name="False">The pairs that must not match.</param>
internal sealed record FolderMeasurement(Measurement All, Measurement Named, FalseMatches False)
{
    /// <summary>Measures a folder.</summary>
    /// <param name="data">What it holds.</param>
    /// <param name="words">Common words that are indexed beside the names.</param>
    /// <param name="options">How names are found.</param>
    public static FolderMeasurement Run(NameData data, IReadOnlyList<string> words, NameOptions options)
    {
        using var negatives = new NameIndex(data.Negatives.Select(pair => pair.Document), options);
        return new FolderMeasurement(
            Run(data.Spellings, words, options), Run(data.Named, words, options), new FalseMatches(data.Negatives, negatives));
    }

    private static Measurement Run(List<Spelling> spellings, IReadOnlyList<string> words, NameOptions options)
    {
        List<Spelling> documents = [.. spellings, .. words.Select(word => new Spelling(word, "word", -1))];
        using var index = new NameIndex(documents.Select(document => document.Text), options);
        var measurement = new Measurement(documents, index);
        measurement.Run();
        return measurement;
    }
}
