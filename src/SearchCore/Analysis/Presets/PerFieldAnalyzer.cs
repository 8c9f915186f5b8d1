using System.Collections.Frozen;

namespace SearchCore.Analysis.Presets;

/// <summary>Uses another analyzer for each field.</summary>
public sealed class PerFieldAnalyzer : Analyzer
{
    private readonly Analyzer _default;
    private readonly FrozenDictionary<string, Analyzer> _byField;

    /// <summary>Creates an analyzer.</summary>
    /// <param name="defaultAnalyzer">The analyzer of the fields that are not named.</param>
    /// <param name="byField">The analyzers of the named fields.</param>
    public PerFieldAnalyzer(Analyzer defaultAnalyzer, IEnumerable<KeyValuePair<string, Analyzer>> byField)
    {
        ArgumentNullException.ThrowIfNull(defaultAnalyzer);
        ArgumentNullException.ThrowIfNull(byField);
        _default = defaultAnalyzer;
        _byField = byField.ToFrozenDictionary(StringComparer.Ordinal);
        Fingerprint = string.Join(';', _byField
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => Uri.EscapeDataString(pair.Key) + "=" + pair.Value.Fingerprint)
            .Prepend("*=" + defaultAnalyzer.Fingerprint));
    }

    /// <inheritdoc/>
    public override string Fingerprint { get; }

    /// <inheritdoc/>
    public override TokenStream CreateTokenStream(string field) => Find(field).CreateTokenStream(field);

    /// <inheritdoc/>
    public override int GetPositionIncrementGap(string field) => Find(field).GetPositionIncrementGap(field);

    /// <inheritdoc/>
    public override int GetOffsetGap(string field) => Find(field).GetOffsetGap(field);

    /// <inheritdoc/>
    public override string Normalize(string field, string text) => Find(field).Normalize(field, text);

    private Analyzer Find(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return _byField.GetValueOrDefault(field, _default);
    }
}
