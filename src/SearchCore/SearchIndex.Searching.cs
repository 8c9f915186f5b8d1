using System.Globalization;
using SearchCore.Diagnostics;
using SearchCore.Exceptions;
using SearchCore.Highlighting;
using SearchCore.Index;
using SearchCore.Names;
using SearchCore.QueryParsing;
using SearchCore.Search;

namespace SearchCore;

public sealed partial class SearchIndex
{
    private const int MostHits = 10_000;
    private const int DeepestHit = 100_000;

    /// <summary>Searches. Never throws because of what the query text holds.</summary>
    /// <param name="query">The query in the classic query syntax, or just words.</param>
    /// <param name="top">How many hits to give back.</param>
    /// <returns>The hits.</returns>
    public SearchResult Search(string query, int top = 10) => Search(new SearchRequest(query) { Top = top });

    /// <summary>Searches. Never throws because of what the query text holds.</summary>
    /// <param name="request">What to search for and what to give back.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>The hits.</returns>
    /// <exception cref="ArgumentException">A number of the request is out of its range, or a field to search is not in the schema.</exception>
    /// <exception cref="SearchRequestException">
    /// An order, filter, facet or group does not fit the schema, or <see cref="SearchRequest.After"/> is of another search.
    /// </exception>
    /// <exception cref="OperationCanceledException">The search was cancelled.</exception>
    public SearchResult Search(SearchRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        CheckLimits(request);
        var started = _options.TimeProvider.GetTimestamp();
        using var lease = _searchers.Acquire();
        var searcher = lease.Searcher;
        var parsed = _queries.Create(request);
        var found = FindLeniently(request, searcher, ref parsed, cancellationToken);
        var hits = new HitReader(Schema, _highlighter, request, searcher, found.Query, cancellationToken);
        var groups = found.Groups?.Select(group => new SearchGroup(group.Value, group.Count, hits.Read(group.Documents))).ToList();
        var variants = new VariantCollector();
        found.Query.Visit(variants);
        var result = new SearchResult(
            groups is null ? hits.Read(found.Page) : [.. groups.Select(group => group.Hits[0])],
            found.TotalHits.Count,
            found.TotalHits.Relation == TotalHitsRelation.Exact)
        {
            Next = found.Next,
            Facets = found.Facets,
            Groups = groups ?? [],
            GroupCount = groups is null ? null : found.GroupCount,
            Variants = variants.List(),
            Diagnostics = parsed.Diagnostics,
            ParsedQuery = parsed.Query.ToString(),
            IsPartial = found.TimedOut,
            Elapsed = _options.TimeProvider.GetElapsedTime(started),
        };
        SearchCoreMeter.SearchDuration.Record(result.Elapsed.TotalSeconds);
        return result;
    }

    /// <summary>The stored fields of the document with a key, as of the last refresh.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The document, or null when there is none.</returns>
    /// <exception cref="InvalidOperationException">The schema has no key.</exception>
    public SearchDocument? Get(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        using var lease = _searchers.Acquire();
        var found = lease.Searcher.Search(new Search.Queries.TermQuery(KeyTerm(key)), new SearchOptions { Top = 1 });
        return found.ScoreDocs is [var only] ? HitReader.ReadDocument(lease.Searcher.Reader, only.Doc) : null;
    }

    /// <summary>Walks the stored fields of all documents, as of the last refresh.</summary>
    /// <param name="fields">The fields wanted; none for all.</param>
    /// <returns>The documents, in no particular order.</returns>
    public IEnumerable<SearchDocument> Enumerate(params IReadOnlyList<string> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        var wanted = fields.Count == 0 ? null : fields.ToHashSet(StringComparer.Ordinal);
        using var lease = _searchers.Acquire();
        foreach (var leaf in lease.Searcher.Reader.Leaves)
        {
            for (var doc = 0; doc < leaf.Reader.MaxDoc; doc++)
            {
                if (leaf.Reader.LiveDocs is { } live && !live[doc])
                    continue;
                var collector = new StoredFieldsCollector(wanted);
                leaf.Reader.VisitDocument(doc, collector);
                yield return collector.Document;
            }
        }
    }

    /// <summary>The spellings in a field that are taken for a name.</summary>
    /// <param name="field">The field.</param>
    /// <param name="name">The name. Any content is fine.</param>
    /// <returns>The spellings: word by word, the most alike first.</returns>
    public IReadOnlyList<NameVariant> FindVariants(string field, string name)
    {
        ArgumentNullException.ThrowIfNull(field);
        ArgumentNullException.ThrowIfNull(name);
        using var lease = _searchers.Acquire();
        return NameVariants.Find(lease.Searcher.Reader, new NameQuery(field, name)
        {
            Analyzer = _analyzer,
            Options = Schema.Find(field)?.NameOptions ?? NameOptions.Default,
            Operator = NameWordOperator.Any,
            Equivalences = Equivalences,
        });
    }

    /// <summary>Numbers about the index as it is searched at the moment.</summary>
    /// <returns>The numbers.</returns>
    public IndexStatistics GetStatistics()
    {
        using var lease = _searchers.Acquire();
        var reader = (DirectoryReader)lease.Searcher.Reader;
        var terms = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves)
        {
            foreach (var info in leaf.Reader.FieldInfos)
            {
                if (leaf.Reader.GetTerms(info.Name) is { } fieldTerms)
                    terms[info.Name] = terms.GetValueOrDefault(info.Name) + fieldTerms.TermCount;
            }
        }

        return new IndexStatistics(
            reader.NumDocs, reader.MaxDoc - reader.NumDocs, reader.Leaves.Count, SizeInBytes(), reader.Generation, terms);
    }

    /// <summary>
    /// Some limits show only when a query meets the index (a regular expression with too many states); then its words are searched as they are.
    /// </summary>
    private FoundDocuments FindLeniently(
        SearchRequest request, IndexSearcher searcher, ref ParsedQuery parsed, CancellationToken cancellationToken)
    {
        try
        {
            return _requests.Find(request, searcher, parsed.Query, cancellationToken);
        }
        catch (LimitExceededException limit)
        {
            parsed = _queries.CreateFromWords(request, limit.Message);
            return _requests.Find(request, searcher, parsed.Query, cancellationToken);
        }
    }

    private static void CheckLimits(SearchRequest request)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(request.Top, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.Top, MostHits, nameof(request));
        ArgumentOutOfRangeException.ThrowIfNegative(request.From, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(request.From, DeepestHit - request.Top, nameof(request));
        ArgumentOutOfRangeException.ThrowIfNegative(request.TotalHitsThreshold, nameof(request));
        if (request.Group is not { } grouping)
            return;
        ArgumentOutOfRangeException.ThrowIfLessThan(grouping.Top, 1, nameof(request));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(grouping.Top, SearchGrouping.MostTop, nameof(request));
        if (grouping.Top * request.Top > MostHits)
        {
            throw new SearchRequestException(string.Create(
                CultureInfo.InvariantCulture, $"The request asks for {request.Top} groups of {grouping.Top} hits; together at most {MostHits} are given back."));
        }

        if (request.After is not null)
            throw new SearchRequestException("Groups are paged through with From, not with After.");
    }

    private long SizeInBytes()
    {
        long size = 0;
        foreach (var name in _directory.ListAll())
        {
            // A file may be deleted by a merge between the listing and the question.
            if (_directory.FileExists(name))
                size += _directory.FileLength(name);
        }

        return size;
    }
}
