using SearchCore.Analysis;
using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Queries;
using SearchCore.Util;

namespace SearchCore.Search.Similar;

/// <summary>Makes queries for documents that are like a document or a text: of the words that are frequent in it and rare in the index.</summary>
/// <remarks>Chooses words as Lucene's class of this name does. Safe for many threads as far as the reader and the analyzer are.</remarks>
/// <param name="reader">The index.</param>
/// <param name="analyzer">Makes words of texts: the analyzer that the index was written with.</param>
/// <param name="options">Which words are chosen; null for Lucene's defaults.</param>
public sealed class MoreLikeThis(IndexReader reader, Analyzer analyzer, MoreLikeThisOptions? options = null)
{
    private readonly MoreLikeThisOptions _options = options ?? new MoreLikeThisOptions();

    /// <summary>Makes a query for documents that are like a document of the index, which is found too.</summary>
    /// <param name="doc">The document's number in the whole index.</param>
    /// <param name="fields">The fields to look at. They keep term vectors or are stored.</param>
    /// <returns>The query; one that finds nothing when no word is left.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such document.</exception>
    public Query Like(int doc, params IReadOnlyList<string> fields)
    {
        var leaf = reader.FindLeaf(doc);
        var words = new WordCounts(_options, analyzer);
        var vectors = leaf.Reader.GetTermVectors(doc - leaf.DocBase);
        var stored = new List<string>();
        foreach (var field in fields)
        {
            if (vectors is not null && vectors.TryGetValue(field, out var terms))
                words.Add(terms);
            else
                stored.Add(field);
        }

        if (stored.Count > 0)
            leaf.Reader.VisitDocument(doc - leaf.DocBase, new StoredTexts(stored, words));
        return CreateQuery(words, fields);
    }

    /// <summary>Makes a query for documents that are like a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fields">The fields to look in; the first one says how the text becomes words.</param>
    /// <returns>The query; one that finds nothing when no word is left.</returns>
    public Query Like(string text, params IReadOnlyList<string> fields)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (fields.Count == 0)
            throw new ArgumentException("Say at least one field to look in.", nameof(fields));
        var words = new WordCounts(_options, analyzer);
        words.Add(fields[0], text);
        return CreateQuery(words, fields);
    }

    private Query CreateQuery(WordCounts words, IReadOnlyList<string> fields)
    {
        var chosen = words.Counts
            .Where(word => word.Value >= _options.MinTermFreq)
            .Select(word => Judge(word.Key, word.Value, fields))
            .Where(word => word.DocFreq > 0 && word.DocFreq >= _options.MinDocFreq && word.DocFreq <= _options.MaxDocFreq)
            .OrderByDescending(word => word.Score).ThenBy(word => word.Term.Value)
            .Take(_options.MaxQueryTerms)
            .ToList();
        if (chosen.Count == 0)
            return new MatchNoDocsQuery();
        var best = chosen[0].Score;
        return BooleanQuery.Any(chosen.Select(word => new TermQuery(word.Term)
        {
            Boost = _options.BoostsTerms && best > 0 ? _options.BoostFactor * word.Score / best : 1,
        }));
    }

    /// <summary>A word in the field in which most documents have it, with how often it occurs times how rare it is.</summary>
    private (Term Term, int DocFreq, float Score) Judge(Utf8Term word, int termFreq, IReadOnlyList<string> fields)
    {
        var (term, docFreq) = fields
            .Select(field => new Term(field, word))
            .Select(term => (term, new TermStates(reader, term).Statistics.DocFreq))
            .Aggregate((most, next) => next.DocFreq > most.DocFreq ? next : most);
        var idf = (float)(Math.Log(reader.NumDocs / (double)(docFreq + 1)) + 1);

        // With most documents deleted it can be negative.
        return (term, docFreq, Math.Max(0, termFreq * idf));
    }

    /// <summary>Hands the stored texts of fields over.</summary>
    private sealed class StoredTexts(List<string> fields, WordCounts words) : StoredFieldVisitor
    {
        public override StoredFieldDecision Decide(FieldInfo field) => fields.Contains(field.Name) ? StoredFieldDecision.Visit : StoredFieldDecision.Skip;

        public override void Visit(FieldInfo field, StoredValue value)
        {
            if (value.Kind == StoredValueKind.String)
                words.Add(field.Name, value.AsString());
        }
    }
}
