using System.Globalization;
using SearchCore.Codecs;
using SearchCore.Crash.Writer;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Crash.Tests;

/// <summary>The documents of an index, read both ways: stored fields by document, and documents by term.</summary>
internal static class IndexContents
{
    /// <summary>Reads the documents of one thread after another.</summary>
    /// <returns>For each thread, by id the number of the step that wrote the document.</returns>
    public static Dictionary<string, int>[] Read(string folder, int threads)
    {
        using var directory = new FileSystemDirectory(folder);
        using var reader = DirectoryReader.Open(directory);
        var contents = Enumerable.Range(0, threads).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal)).ToArray();
        foreach (var leaf in reader.Leaves)
        {
            var idByDoc = ReadIdTerms(leaf.Reader);
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                if (leaf.Reader.LiveDocs is { } liveDocs && !liveDocs[doc])
                    continue;
                var (id, step) = ReadDocument(reader, leaf.DocBase + doc);
                Assert.Equal(id, idByDoc[doc]);
                contents[int.Parse(id.Split('-')[0], CultureInfo.InvariantCulture)].Add(id, step);
            }
        }

        return contents;
    }

    private static (string Id, int Step) ReadDocument(IndexReader reader, int doc)
    {
        var document = reader.GetDocument(doc);
        var id = document.Get(WriterProtocol.IdField)!;
        var step = int.Parse(document.Get(WriterProtocol.StepField)!, CultureInfo.InvariantCulture);
        var thread = int.Parse(id.Split('-')[0], CultureInfo.InvariantCulture);
        Assert.Equal(new WriterOperation(thread, step).Text, document.Get(WriterProtocol.TextField));
        return (id, step);
    }

    private static Dictionary<int, string> ReadIdTerms(LeafReader reader)
    {
        var idByDoc = new Dictionary<int, string>();
        var terms = reader.GetTerms(WriterProtocol.IdField)!.GetEnumerator();
        while (terms.MoveNext())
        {
            var id = Utf8Term.CopyOf(terms.Term).ToString();
            var postings = terms.GetPostings(PostingsFlags.None);
            for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
                idByDoc.Add(doc, id);
        }

        return idByDoc;
    }
}
