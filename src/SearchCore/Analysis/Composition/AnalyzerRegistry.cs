using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using SearchCore.Analysis.Languages;
using SearchCore.Analysis.Presets;
using SearchCore.Exceptions;

namespace SearchCore.Analysis.Composition;

/// <summary>Knows analyzers and the parts that they are made of by name, and makes analyzers of configurations. Safe for many threads.</summary>
/// <remarks>
/// A configuration is a JSON object: <c>charFilters</c> (an array, may be missing), <c>tokenizer</c>, and <c>filters</c> (an array, may be missing). A part is its
/// name, or an object with its name as <c>type</c> and its parameters. What exists is in <c>docs/analyzers.md</c>.
/// </remarks>
public sealed class AnalyzerRegistry
{
    /// <summary>How long a configuration may be, in UTF-16 code units.</summary>
    public const int MaxConfigurationLength = 16 * 1024 * 1024;

    /// <summary>How many char filters, and how many token filters, a configuration may have.</summary>
    public const int MaxParts = 64;

    private readonly ConcurrentDictionary<string, Lazy<Analyzer>> _analyzers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Func<ComponentParameters, CharFilter>> _charFilters = new(BuiltInCharFilters.All, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Func<ComponentParameters, TokenizerFactory>> _tokenizers = new(BuiltInTokenizers.All, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Func<ComponentParameters, TokenFilterFactory>> _filters = new(BuiltInTokenFilters.All, StringComparer.Ordinal);

    /// <summary>Creates a registry of what comes with the library.</summary>
    public AnalyzerRegistry()
    {
        _analyzers["folding"] = new(() => new FoldingAnalyzer());
        _analyzers["standard"] = new(() => new StandardAnalyzer());
        _analyzers["whitespace"] = new(() => new WhitespaceAnalyzer());
        _analyzers["keyword"] = new(() => new KeywordAnalyzer());
        _analyzers["simple"] = new(() => new SimpleAnalyzer());
        _analyzers["stop"] = new(() => new StopAnalyzer());
        _analyzers["classic"] = new(() => new ClassicAnalyzer());
        _analyzers["urlEmail"] = new(() => new UrlEmailAnalyzer());
        foreach (var language in LanguageAnalyzers.Names)
            _analyzers[language] = new(() => LanguageAnalyzers.For(language));
    }

    /// <summary>The registry that schemas use. Add to it when the program starts, before an index is opened whose schema names what was added.</summary>
    public static AnalyzerRegistry Shared { get; } = new();

    /// <summary>The names of the analyzers.</summary>
    public IReadOnlyCollection<string> AnalyzerNames => [.. _analyzers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names of the char filters.</summary>
    public IReadOnlyCollection<string> CharFilterNames => [.. _charFilters.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names of the tokenizers.</summary>
    public IReadOnlyCollection<string> TokenizerNames => [.. _tokenizers.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names of the token filters.</summary>
    public IReadOnlyCollection<string> TokenFilterNames => [.. _filters.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Adds an analyzer.</summary>
    /// <param name="name">Its name, which must be new: an index remembers analyzers by name.</param>
    /// <param name="analyzer">The analyzer.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void AddAnalyzer(string name, Analyzer analyzer)
    {
        ArgumentNullException.ThrowIfNull(analyzer);
        Add(_analyzers, name, new Lazy<Analyzer>(analyzer));
    }

    /// <summary>Adds a char filter.</summary>
    /// <param name="name">Its name, which must be new.</param>
    /// <param name="create">Makes it of its parameters.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void AddCharFilter(string name, Func<ComponentParameters, CharFilter> create) => Add(_charFilters, name, create);

    /// <summary>Adds a tokenizer.</summary>
    /// <param name="name">Its name, which must be new.</param>
    /// <param name="create">Makes its factory of its parameters.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void AddTokenizer(string name, Func<ComponentParameters, TokenizerFactory> create) => Add(_tokenizers, name, create);

    /// <summary>Adds a token filter.</summary>
    /// <param name="name">Its name, which must be new.</param>
    /// <param name="create">Makes its factory of its parameters.</param>
    /// <exception cref="ArgumentException">The name is taken.</exception>
    public void AddTokenFilter(string name, Func<ComponentParameters, TokenFilterFactory> create) => Add(_filters, name, create);

    /// <summary>Finds or makes an analyzer.</summary>
    /// <param name="nameOrConfiguration">The name of an analyzer, or a configuration, which starts with <c>{</c>.</param>
    /// <returns>The analyzer.</returns>
    /// <exception cref="AnalyzerConfigurationException">There is no such analyzer, or the configuration is not valid.</exception>
    public Analyzer Get(string nameOrConfiguration)
    {
        ArgumentNullException.ThrowIfNull(nameOrConfiguration);
        if (nameOrConfiguration.AsSpan().TrimStart() is ['{', ..])
            return Create(nameOrConfiguration);
        return _analyzers.TryGetValue(nameOrConfiguration, out var analyzer)
            ? analyzer.Value
            : throw new AnalyzerConfigurationException("$", $"there is no analyzer '{nameOrConfiguration}'; known are {string.Join(", ", AnalyzerNames)}");
    }

    /// <summary>Makes an analyzer of a configuration.</summary>
    /// <param name="configuration">The configuration, JSON.</param>
    /// <returns>The analyzer.</returns>
    /// <exception cref="AnalyzerConfigurationException">It is not valid; the exception says where and what is expected.</exception>
    public CustomAnalyzer Create(string configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        if (configuration.Length > MaxConfigurationLength)
            throw new AnalyzerConfigurationException("$", $"it has {configuration.Length} characters, and may have {MaxConfigurationLength}");
        if (!IsWellFormed(configuration))
            throw new AnalyzerConfigurationException("$", "it has half of a surrogate pair, which is no character");
        try
        {
            using var document = JsonDocument.Parse(configuration);
            CheckTexts(document.RootElement);
            return Create(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new AnalyzerConfigurationException("$", $"it is no JSON: {exception.Message.TrimEnd('.')}", exception);
        }
    }

    private static bool IsWellFormed(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done)
                return false;
            text = text[length..];
        }

        return true;
    }

    /// <summary>An escape such as <c>\ud800</c> can be half of a pair too; the reader of JSON finds that when the text is asked for.</summary>
    private static void CheckTexts(JsonElement json)
    {
        try
        {
            _ = json.ValueKind switch
            {
                JsonValueKind.String => json.GetString()!.Length,
                JsonValueKind.Object => json.EnumerateObject().Sum(item => item.Name.Length),
                _ => 0,
            };
        }
        catch (InvalidOperationException exception)
        {
            throw new AnalyzerConfigurationException("$", "a text in it has half of a surrogate pair, which is no character", exception);
        }

        foreach (var item in json.ValueKind == JsonValueKind.Object ? json.EnumerateObject().Select(item => item.Value) : [])
            CheckTexts(item);
        foreach (var item in json.ValueKind == JsonValueKind.Array ? json.EnumerateArray() : default)
            CheckTexts(item);
    }

    private static void Add<T>(ConcurrentDictionary<string, T> parts, string name, T part)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(part);
        if (name.Contains('{', StringComparison.Ordinal) || !parts.TryAdd(name, part))
            throw new ArgumentException($"The name '{name}' is taken or has a brace in it.", nameof(name));
    }

    private static List<T> MakeAll<T>(JsonElement json, string name, string kind, ConcurrentDictionary<string, Func<ComponentParameters, T>> known)
    {
        var made = new List<T>();
        if (!json.TryGetProperty(name, out var parts))
            return made;
        if (parts.ValueKind != JsonValueKind.Array || parts.GetArrayLength() > MaxParts)
            throw new AnalyzerConfigurationException("$." + name, $"an array of at most {MaxParts} parts is expected");
        foreach (var part in parts.EnumerateArray())
            made.Add(Make(part, $"$.{name}[{made.Count}]", kind, known));
        return made;
    }

    private static T Make<T>(JsonElement part, string path, string kind, ConcurrentDictionary<string, Func<ComponentParameters, T>> known)
    {
        var name = part.ValueKind switch
        {
            JsonValueKind.String => part.GetString(),
            JsonValueKind.Object when part.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String => type.GetString(),
            _ => throw new AnalyzerConfigurationException(path, "a name, or an object with the name as 'type', is expected"),
        };
        if (!known.TryGetValue(name!, out var create))
        {
            throw new AnalyzerConfigurationException(
                path, $"there is no {kind} '{name}'; known are {string.Join(", ", known.Keys.Order(StringComparer.Ordinal))}");
        }

        var parameters = new ComponentParameters(part, path);
        var made = create(parameters);
        parameters.EnsureAllKnown();
        return made;
    }

    private CustomAnalyzer Create(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new AnalyzerConfigurationException("$", "an object is expected");
        foreach (var item in json.EnumerateObject())
        {
            if (item.Name is not ("charFilters" or "tokenizer" or "filters"))
                throw new AnalyzerConfigurationException("$." + item.Name, "there is no such part; known are charFilters, tokenizer, filters");
        }

        if (!json.TryGetProperty("tokenizer", out var tokenizer))
            throw new AnalyzerConfigurationException("$.tokenizer", "it must be said");
        return new CustomAnalyzer(
            Make(tokenizer, "$.tokenizer", "tokenizer", _tokenizers),
            MakeAll(json, "filters", "token filter", _filters),
            MakeAll(json, "charFilters", "char filter", _charFilters));
    }
}
