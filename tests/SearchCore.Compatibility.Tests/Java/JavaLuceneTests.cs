using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Presets;
using SearchCore.Compatibility.Tests.Dump;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Sync;
using SearchCore.Testing;

namespace SearchCore.Compatibility.Tests.Java;

/// <summary>What this library writes, Java Lucene 4.10.4 reads without a complaint and merges.</summary>
public sealed class JavaLuceneTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [JavaFact]
    public async Task An_index_of_the_seed_documents()
    {
        await using (var index = await SearchIndex.OpenAsync(_folder.Path, FolderSchema.Schema))
        {
            using var synchronizer = new FolderSynchronizer(index, new SyncOptions { Folder = Seeds.Folder });
            Assert.Equal(5, (await synchronizer.SynchronizeAsync()).Added);
        }

        AssertIsGood();
    }

    [JavaFact]
    public void An_index_of_all_kinds_of_schema_fields()
    {
        using (var index = SearchIndex.Open(_folder.Path, IndexSchema.Create(s => s
            .Key("id").Text("body").Keyword("tag").Int("int").Long("longs", multiValued: true).Float("float").Double("doubles", multiValued: true)
            .Date("date").Boolean("flag").Path("shelf").Stored("note"))))
        {
            for (var i = 0; i < 300; i++)
            {
                var document = new SearchDocument { ["id"] = $"{i % 250}", ["body"] = "Deir ez-Zor", ["tag"] = $"{i % 7}", ["shelf"] = $"{i % 3}/{i % 5}", ["note"] = "n" };
                document.Add("int", i - 100);
                document.Add("longs", long.MinValue + i);
                document.Add("longs", (long)i);
                document.Add("float", i / 7d);
                document.Add("doubles", -i / 7d);
                document.Add("date", DateTimeOffset.UnixEpoch.AddHours(i));
                document.Add("flag", i % 2 == 0);
                index.Put(document);
                if (i % 100 == 50)
                    index.Refresh();
            }
        }

        AssertIsGood();
    }

    [JavaTheory]
    [MemberData(nameof(GoldenBuild.Indexes), MemberType = typeof(GoldenBuild))]
    public void An_index_of_golden_documents(string name)
    {
        using (var directory = new FileSystemDirectory(_folder.Path))
            GoldenBuild.Build(name, directory);
        AssertIsGood();
    }

    [JavaFact]
    public void An_index_that_several_threads_wrote_with_updates_deletes_and_merges()
    {
        using (var directory = new FileSystemDirectory(_folder.Path))
            BusyIndex.Write(directory);
        AssertIsGood();
    }

    [JavaFact]
    public void An_index_made_of_others_by_copying_and_by_merging()
    {
        using (var files = new InMemoryDirectory())
        using (var compound = new InMemoryDirectory())
        using (var directory = new FileSystemDirectory(_folder.Path))
        {
            GoldenBuild.Build("deletes", files);
            GoldenBuild.Build("deletes-cfs", compound);
            using var reader = DirectoryReader.Open(compound);
            using var writer = IndexWriter.Open(directory, new StandardAnalyzer(StopWords.None));
            writer.AddIndexes([files, compound]);
            writer.AddIndexes([reader]);
            writer.UpdateNumericDocValue(new Term("group", "g1"), "num", 1);
        }

        AssertIsGood();
    }

    private void AssertIsGood()
    {
        JavaLucene.CheckIndex(_folder.Path);
        JavaLucene.UpgradeCopy(_folder.Path);
    }
}
