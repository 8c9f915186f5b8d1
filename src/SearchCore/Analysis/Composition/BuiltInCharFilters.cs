using SearchCore.Analysis.CharFilters;
using SearchCore.Analysis.Patterns;

namespace SearchCore.Analysis.Composition;

/// <summary>The filters for texts that a configuration can name.</summary>
internal static class BuiltInCharFilters
{
    public static IReadOnlyDictionary<string, Func<ComponentParameters, CharFilter>> All { get; } =
        new Dictionary<string, Func<ComponentParameters, CharFilter>>(StringComparer.Ordinal)
        {
            ["htmlStrip"] = _ => new HtmlStripCharFilter(),
            ["mapping"] = parameters =>
            {
                var mappings = parameters.GetMap("mappings");
                return mappings.ContainsKey("") ? throw parameters.Invalid("mappings", "an empty text cannot be replaced") : new MappingCharFilter(mappings);
            },
            ["patternReplace"] = parameters =>
            {
                var pattern = parameters.GetString("pattern");
                BuiltInTokenFilters.Compile(parameters, "pattern", pattern);
                return new PatternReplaceCharFilter(pattern, parameters.GetString("replacement", ""));
            },
        };
}
