using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Search.Queries;
using SearchCore.Search.Scorers;
using SearchCore.Util;

namespace SearchCore.Search.Weights;

/// <summary>Finds the documents that have one of the terms that a query picks out of each segment's terms; every one scores the same.</summary>
internal sealed class MultiTermWeight(MultiTermQuery query, ScoreMode scoreMode, float score) : Weight
{
    /// <summary>So many terms are walked side by side; of more, all documents are collected first.</summary>
    private const int MaxTermsSideBySide = 16;

    /// <summary>After so many terms it is asked whether the search may go on.</summary>
    private const int TermsBetweenQuestions = 64;

    /// <summary>So many terms are looked for in a document one by one; of more, the document's own terms are tested.</summary>
    private const int MaxTermsListed = 128;

    /// <summary>For each segment with many terms the documents that have one, once they were asked for.</summary>
    private readonly Dictionary<LeafReaderContext, BitSet> _documents = [];

    public override float SumOfSquaredWeights => score * score;

    public override Scorer? GetScorer(LeafReaderContext leaf)
    {
        if (leaf.Reader.GetTerms(query.Field) is not { } terms)
            return null;
        var matching = query.GetMatchingTerms(terms);
        var first = new List<PostingsEnumerator>();
        while (first.Count < MaxTermsSideBySide && matching.MoveNext())
            first.Add(matching.GetPostings(PostingsFlags.None));
        if (first.Count == 0)
            return null;
        var documents = matching.MoveNext() ? CollectDocuments(leaf.Reader.MaxDoc, first, matching) : Unite(first);
        return new ConstantScorer(documents, scoreMode == ScoreMode.CompleteNoScores ? 0 : score);
    }

    public override Explanation Explain(LeafReaderContext leaf, int doc)
    {
        return GetScorer(leaf) is { } scorer && scorer.AdvanceExact(doc)
            ? Explanation.Match(score, $"constant score of {query}: its boost")
            : Explanation.NoMatch($"the document has no term that {query} stands for");
    }

    public override bool CollectMatches(LeafReaderContext leaf, int doc, ICollection<Match> matches)
    {
        var found = false;
        if (leaf.Reader.GetTerms(query.Field) is not { } terms)
            return false;
        var listed = 0;
        for (var matching = query.GetMatchingTerms(terms); matching.MoveNext();)
        {
            if (listed++ == MaxTermsListed && query.CreateTermTest() is { } test)
                return CollectByTest(leaf, terms, doc, test, matches);
            var postings = matching.GetPostings(PostingsFlags.Offsets);
            if (postings.Advance(doc) != doc)
                continue;
            found = true;
            TermScoring.AddOccurrences(postings, new Term(query.Field, Utf8Term.CopyOf(matching.Term)), 1, matches);
        }

        return found;
    }

    /// <summary>One match stands for all; what has been listed before is among them.</summary>
    private bool CollectByTest(LeafReaderContext leaf, Terms terms, int doc, TermTest test, ICollection<Match> matches)
    {
        if (!_documents.TryGetValue(leaf, out var documents))
        {
            documents = new BitSet(leaf.Reader.MaxDoc);
            PostingsEnumerator? postings = null;
            for (var matching = query.GetMatchingTerms(terms); matching.MoveNext();)
            {
                postings = matching.GetPostings(PostingsFlags.None, postings);
                postings.AddTo(documents);
            }

            _documents[leaf] = documents;
        }

        if (documents[doc])
            matches.Add(new Match(query.Field, default, -1, -1, -1) { Test = test });
        return documents[doc];
    }

    private static DocIdSetIterator Unite(List<PostingsEnumerator> postings) => postings is [var only]
        ? only
        : new DisjunctionScorer([.. postings.Select(documents => new ConstantScorer(documents, 0))]);

    private static BitSetIterator CollectDocuments(int maxDoc, List<PostingsEnumerator> first, AcceptedTerms matching)
    {
        var bits = new BitSet(maxDoc);
        foreach (var postings in first)
            postings.AddTo(bits);
        var terms = 0;
        do
        {
            if (++terms % TermsBetweenQuestions == 0 && !SearchGuard.MayOpeningGoOn())
                break;
            first[0] = matching.GetPostings(PostingsFlags.None, first[0]);
            first[0].AddTo(bits);
        }
        while (matching.MoveNext());
        return new BitSetIterator(bits, bits.Cardinality());
    }
}
