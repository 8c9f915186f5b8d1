namespace SearchCore.Compatibility.Tests;

/// <summary>The seed documents beside the test assembly.</summary>
internal static class Seeds
{
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");
}
