using SearchCore.Highlighting;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Sorting;

namespace SearchCore;

/// <summary>Reads the documents that a request found, with all that the request wants to know of each. Belongs to one thread.</summary>
internal sealed class HitReader(
    IndexSchema schema, Highlighter highlighter, SearchRequest request, IndexSearcher searcher, Query query, CancellationToken cancellationToken)
{
    private readonly MatchFinder? _matches = request.Highlight is null ? null : new MatchFinder(searcher, query);
    private readonly HitPassages? _passages = request.Highlight is { } options ? new HitPassages(schema, highlighter, options) : null;

    /// <summary>The stored fields of a document.</summary>
    public static SearchDocument ReadDocument(IndexReader reader, int doc)
    {
        var leaf = reader.FindLeaf(doc);
        var collector = new StoredFieldsCollector();
        leaf.Reader.VisitDocument(doc - leaf.DocBase, collector);
        return collector.Document;
    }

    public IReadOnlyList<SearchHit> Read(IReadOnlyList<FieldDoc> found)
    {
        var hits = new List<SearchHit>(found.Count);
        foreach (var hit in found)
        {
            cancellationToken.ThrowIfCancellationRequested();
            hits.Add(Read(hit));
        }

        return hits;
    }

    private SearchHit Read(FieldDoc hit)
    {
        var document = ReadDocument(searcher.Reader, hit.Doc);
        return new SearchHit(document, float.IsNaN(hit.Score) ? 0 : hit.Score, hit.Doc)
        {
            Key = schema.KeyField is { } key ? document[key] : null,
            Passages = _passages?.Create(_matches!.Find(hit.Doc), document) ?? HitPassages.None,
            Explanation = request.Explain ? searcher.Explain(query, hit.Doc) : null,
        };
    }
}
