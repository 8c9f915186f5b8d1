using System.Reflection;

namespace SearchCore.Comparison;

/// <summary>What this program calls itself in tables.</summary>
internal static class Engine
{
    /// <summary>The engine and its version.</summary>
    public static string Name { get; } =
        "searchcore-" + (typeof(SearchIndex).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            .Split('+')[0] ?? "unknown");
}
