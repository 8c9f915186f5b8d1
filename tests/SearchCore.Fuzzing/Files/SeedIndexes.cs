using SearchCore.Analysis.Presets;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Fuzzing.Files;

/// <summary>The indexes to damage: those that Lucene.NET wrote, and one of our own with a schema, names and impacts.</summary>
internal static class SeedIndexes
{
    private const int DocumentCount = 300;

    private static readonly string[] Words = ["Muammar", "Qaddafi", "Gaddafi", "Москва", "Moskva", "محمد", "Mohammed", "river", "stone", "light"];

    /// <summary>The schema of our own index.</summary>
    public static IndexSchema Schema { get; } = IndexSchema.Create(fields => fields
        .Key("id").Text("body").Text("title", boost: 2, names: false).Keyword("tag").Int("year", multiValued: true).Double("weight").Date("day").Boolean("open")
        .Path("place").Stored("note"));

    /// <summary>The indexes by name.</summary>
    public static IReadOnlyDictionary<string, SeedIndex> All { get; } = Load();

    private static Dictionary<string, SeedIndex> Load()
    {
        var indexes = new Dictionary<string, SeedIndex>(StringComparer.Ordinal) { ["own"] = new SeedIndex("own", WriteOwn()) };
        foreach (var folder in Directory.GetDirectories(Path.Combine(AppContext.BaseDirectory, "Seeds")))
        {
            var files = Directory.GetFiles(Path.Combine(folder, "index")).ToDictionary(path => Path.GetFileName(path), File.ReadAllBytes, StringComparer.Ordinal);
            indexes.Add(Path.GetFileName(folder), new SeedIndex(Path.GetFileName(folder), files));
        }

        return indexes;
    }

    private static Dictionary<string, byte[]> WriteOwn()
    {
        var directory = new InMemoryDirectory();
        using (var index = SearchIndex.Open(directory, Schema))
        {
            var random = new Random(5);
            for (var number = 0; number < DocumentCount; number++)
            {
                index.Put(NewDocument(number, random));
                if (number == DocumentCount - 20)
                    Commit(index);
            }

            index.Delete("7");
            Commit(index);
        }

        return Spread(directory);
    }

    private static void Commit(SearchIndex index) => index.CommitAsync().GetAwaiter().GetResult();

    /// <summary>Puts the segments of compound files into files of their own, so that each kind is there.</summary>
    private static Dictionary<string, byte[]> Spread(InMemoryDirectory directory)
    {
        using (var reader = DirectoryReader.Open(directory))
        using (var writer = IndexWriter.Open(
            directory, new StandardAnalyzer(), new IndexWriterOptions { UsesCompoundFile = false, MergePolicy = new TieredMergePolicy { NoCompoundFileRatio = 0 } }))
        {
            writer.ForceMerge(1);
            writer.Commit(reader.UserData);
        }

        return directory.ListAll().ToDictionary(name => name, name => directory.OpenInput(name).GetSpanFrom(0).ToArray(), StringComparer.Ordinal);
    }

    private static SearchDocument NewDocument(int number, Random random) => new()
    {
        { "id", number.ToString(System.Globalization.CultureInfo.InvariantCulture) },
        { "body", string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => Words[Math.Min(random.Next(Words.Length), random.Next(Words.Length))])) },
        { "title", Words[random.Next(Words.Length)] },
        { "tag", Words[random.Next(3)] },
        { "year", random.Next(1900, 2000) },
        { "year", random.Next(1900, 2000) },
        { "weight", random.NextDouble() },
        { "day", DateTimeOffset.UnixEpoch.AddDays(random.Next(20_000)) },
        { "open", random.Next(2) == 0 },
        { "place", "europe/" + Words[random.Next(3)] },
        { "note", new string('n', random.Next(100)) },
    };
}
