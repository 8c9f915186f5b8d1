using System.Globalization;
using SearchCore.Analysis.Filters;
using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Presets;

/// <summary>The usual analyzer: Unicode words, lower-case, perhaps without stop words.</summary>
/// <remarks>Gives the words of Lucene 4.8's StandardAnalyzer, which however leaves out <see cref="StopWords.English"/> by default.</remarks>
public sealed class StandardAnalyzer : Analyzer
{
    private readonly StopWords _stopWords;
    private readonly int _maxTokenLength;

    /// <summary>Creates an analyzer.</summary>
    /// <param name="stopWords">The words to leave out; null for none.</param>
    /// <param name="maxTokenLength">How long a word may be, in UTF-16 code units; longer ones are left out.</param>
    public StandardAnalyzer(StopWords? stopWords = null, int maxTokenLength = StandardTokenizer.DefaultMaxTokenLength)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maxTokenLength, 1);
        _stopWords = stopWords ?? StopWords.None;
        _maxTokenLength = maxTokenLength;
        Fingerprint = string.Create(CultureInfo.InvariantCulture, $"standard({maxTokenLength})+lowercase")
            + (_stopWords.Count == 0 ? "" : "+" + _stopWords.Fingerprint);
    }

    /// <inheritdoc/>
    public override string Fingerprint { get; }

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field)
    {
        var words = new LowerCaseFilter(new StandardTokenizer(_maxTokenLength));
        return _stopWords.Count == 0 ? words : new StopFilter(words, _stopWords);
    }

    /// <inheritdoc/>
    public override string Normalize(string field, string text) => LowerCaseFilter.Lower(text);
}
