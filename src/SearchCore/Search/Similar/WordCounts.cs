using SearchCore.Analysis;
using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Search.Similar;

/// <summary>How often a document or a text has each word, over all fields; words that are too short, too long or to be ignored left out.</summary>
internal sealed class WordCounts(MoreLikeThisOptions options, Analyzer analyzer)
{
    private readonly Dictionary<Utf8Term, int> _counts = [];

    public IReadOnlyDictionary<Utf8Term, int> Counts => _counts;

    /// <summary>Adds a text.</summary>
    public void Add(string field, string text)
    {
        var stream = analyzer.CreateTokenStream(field);
        stream.Reset(text.AsMemory());
        for (var tokens = 0; tokens < options.MaxTokensParsed && stream.MoveNext(); tokens++)
            Add(stream.Token.Term.ToString(), 1);
        stream.End();
    }

    /// <summary>Adds a term vector.</summary>
    public void Add(Terms vector)
    {
        var terms = vector.GetEnumerator();
        while (terms.MoveNext())
            Add(new Utf8Term(terms.Term.ToArray()).ToString(), (int)Math.Max(1, terms.TotalTermFreq));
    }

    private void Add(string word, int count)
    {
        if (word.Length < options.MinWordLength || (options.MaxWordLength > 0 && word.Length > options.MaxWordLength) || options.StopWords.Contains(word))
            return;
        var term = new Utf8Term(word);
        _counts[term] = _counts.GetValueOrDefault(term) + count;
    }
}
