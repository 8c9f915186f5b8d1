using System.Collections.Frozen;
using System.Text;

namespace SearchCore.Analysis.CharFilters;

/// <summary>Replaces strings in a text before it is cut into words; of several that fit at a place, the longest.</summary>
public sealed class MappingCharFilter : CharFilter
{
    private readonly FrozenDictionary<char, KeyValuePair<string, string>[]> _byFirst;

    /// <summary>Creates a filter.</summary>
    /// <param name="replacements">Strings of 1 character or more, and what stands for them.</param>
    public MappingCharFilter(IReadOnlyDictionary<string, string> replacements)
    {
        ArgumentNullException.ThrowIfNull(replacements);
        if (replacements.ContainsKey(""))
            throw new ArgumentException("An empty string cannot be replaced.", nameof(replacements));
        _byFirst = replacements
            .GroupBy(pair => pair.Key[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Key.Length).ToArray());
        Fingerprint = "mapping(" + string.Join(',', replacements
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => Uri.EscapeDataString(pair.Key) + "=" + Uri.EscapeDataString(pair.Value))) + ")";
    }

    /// <inheritdoc/>
    public override string Fingerprint { get; }

    /// <inheritdoc/>
    public override ReadOnlyMemory<char> Filter(ReadOnlyMemory<char> text, OffsetMap offsets)
    {
        ArgumentNullException.ThrowIfNull(offsets);
        var original = text.Span;
        StringBuilder? changed = null;
        var copied = 0;
        for (var i = 0; i < original.Length;)
        {
            var (from, to) = Find(original[i..]);
            if (from is null)
            {
                i++;
                continue;
            }

            changed ??= new StringBuilder(original.Length);
            changed.Append(original[copied..i]).Append(to);
            i += from.Length;
            copied = i;
            offsets.Add(changed.Length, i - changed.Length);
        }

        if (changed is null)
            return text;
        return changed.Append(original[copied..]).ToString().AsMemory();
    }

    private (string? From, string? To) Find(ReadOnlySpan<char> text)
    {
        if (_byFirst.TryGetValue(text[0], out var candidates))
        {
            foreach (var (from, to) in candidates)
            {
                if (text.StartsWith(from, StringComparison.Ordinal))
                    return (from, to);
            }
        }

        return default;
    }
}
