using SearchCore.Analysis.Tokenization;

namespace SearchCore.Analysis.Composition;

/// <summary>An analyzer put together: filters for the text, a tokenizer, filters for the words.</summary>
public sealed class CustomAnalyzer : Analyzer
{
    private readonly CharFilter[] _charFilters;
    private readonly TokenizerFactory _tokenizer;
    private readonly TokenFilterFactory[] _filters;

    /// <summary>Creates an analyzer.</summary>
    /// <param name="tokenizer">Cuts the text into words.</param>
    /// <param name="filters">Change the words, in this order.</param>
    /// <param name="charFilters">Change the text before, in this order; null for none.</param>
    public CustomAnalyzer(TokenizerFactory tokenizer, IEnumerable<TokenFilterFactory> filters, IEnumerable<CharFilter>? charFilters = null)
    {
        ArgumentNullException.ThrowIfNull(tokenizer);
        ArgumentNullException.ThrowIfNull(filters);
        _tokenizer = tokenizer;
        _filters = [.. filters];
        _charFilters = [.. charFilters ?? []];
        Fingerprint = string.Join('+', _charFilters.Select(filter => filter.Fingerprint)
            .Append(tokenizer.Fingerprint)
            .Concat(_filters.Select(filter => filter.Fingerprint)));
    }

    /// <inheritdoc/>
    public override string Fingerprint { get; }

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field)
    {
        TokenStream stream = _tokenizer.Create();
        foreach (var filter in _charFilters.Reverse())
            stream = new CharFilteredStream(filter, stream);
        return _filters.Aggregate(stream, (input, filter) => filter.Create(input));
    }

    /// <inheritdoc/>
    public override string Normalize(string field, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var stream = _filters.Where(filter => filter.IsNormalizing)
            .Aggregate((TokenStream)new KeywordTokenizer(), (input, filter) => filter.Create(input));
        stream.Reset(text.AsMemory());
        return stream.MoveNext() ? stream.Token.ToString() : text;
    }
}
