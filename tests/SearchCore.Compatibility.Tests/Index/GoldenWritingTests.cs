using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Compatibility.Tests.Codecs;
using SearchCore.Documents;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Index;

/// <summary>Goes on writing indexes that Lucene.NET began.</summary>
public sealed class GoldenWritingTests
{
    public static TheoryData<string> Folders => GoldenIndex.Folders;

    [Theory]
    [MemberData(nameof(Folders))]
    public void Golden_indexes_are_clean(string folder)
    {
        using var directory = new FileSystemDirectory(GoldenFiles.PathOf(folder, "index"));
        AssertClean(directory);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void An_index_of_Lucene_can_be_added_to_and_merged_without_loss(string folder)
    {
        using var directory = Copy(folder);
        List<string> before;
        using (var reader = DirectoryReader.Open(directory))
            before = LiveDocuments(reader);
        using (var writer = IndexWriter.Open(directory, new StandardAnalyzer(), new IndexWriterOptions { MaxMergeThreads = 0 }))
        {
            writer.AddDocument([Field.Stored("added", "one more")]);
            writer.Commit();
            AssertClean(directory);
            writer.ForceMerge(1);
        }

        AssertClean(directory);
        using var merged = DirectoryReader.Open(directory);
        Assert.Single(merged.Leaves);
        Assert.Equal(merged.NumDocs, merged.MaxDoc);
        Assert.Equal([.. before, "added=one more"], LiveDocuments(merged));
    }

    private static void AssertClean(IndexDirectory directory)
    {
        var report = IndexChecker.Check(directory);
        Assert.True(report.IsClean, string.Join('\n', report.Problems.Concat(report.Segments.SelectMany(segment => segment.Problems))));
    }

    private static InMemoryDirectory Copy(string folder)
    {
        var copy = new InMemoryDirectory();
        foreach (var path in Directory.EnumerateFiles(GoldenFiles.PathOf(folder, "index")))
        {
            using var output = copy.CreateOutput(Path.GetFileName(path));
            output.WriteBytes(File.ReadAllBytes(path));
        }

        return copy;
    }

    /// <summary>Everything that a live document has outside the postings: stored fields, norms and doc values.</summary>
    private static List<string> LiveDocuments(DirectoryReader reader)
    {
        var shown = new List<string>();
        foreach (var leaf in reader.Leaves)
        {
            var columns = leaf.Reader.FieldInfos.OrderBy(info => info.Name, StringComparer.Ordinal)
                .SelectMany(field => Columns(leaf.Reader, field)).ToList();
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                var stored = reader.GetDocument(leaf.DocBase + doc).Select(field => $"{field.Name}={field.Value}");
                if (leaf.Reader.LiveDocs is not { } live || live[doc])
                    shown.Add(string.Join('|', stored.Concat(columns.Select(show => show(doc)).Where(value => value.Length > 0))));
            }
        }

        return shown;
    }

    /// <summary>What shows the norm and the doc value of a document; empty for one that has none.</summary>
    private static IEnumerable<Func<int, string>> Columns(LeafReader leaf, FieldInfo field)
    {
        if (leaf.GetNorms(field.Name) is { } norms)
            yield return doc => norms.Get(doc) is not 0 and var norm ? FormattableString.Invariant($"norm {field.Name}={norm}") : "";
        if (field.DocValuesType == DocValuesType.None)
            yield break;
        var present = leaf.GetDocsWithField(field.Name);
        var show = Values(leaf, field);
        yield return doc => (present is null || present[doc]) && show(doc) is { Length: > 0 } value ? $"value {field.Name}={value}" : "";
    }

    private static Func<int, string> Values(LeafReader leaf, FieldInfo field)
    {
        switch (field.DocValuesType)
        {
            case DocValuesType.Numeric:
                var numbers = leaf.GetNumericDocValues(field.Name)!;
                return doc => StoredValue.FromInt64(numbers.Get(doc)).ToString();
            case DocValuesType.Binary:
                var bytes = leaf.GetBinaryDocValues(field.Name)!;
                return doc => Convert.ToHexStringLower(bytes.Get(doc));
            case DocValuesType.Sorted:
                var sorted = leaf.GetSortedDocValues(field.Name)!;
                return doc => Convert.ToHexStringLower(sorted.Get(doc));
            default:
                var sets = leaf.GetSortedSetDocValues(field.Name)!;
                return doc => ShowSet(sets, doc);
        }
    }

    private static string ShowSet(SortedSetDocValues values, int doc)
    {
        var shown = "";
        values.SetDocument(doc);
        for (var ord = values.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = values.NextOrd())
            shown += Convert.ToHexStringLower(values.LookupOrd(ord)) + ",";
        return shown;
    }
}
