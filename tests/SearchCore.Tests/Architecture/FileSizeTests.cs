using System.Runtime.CompilerServices;

namespace SearchCore.Tests.Architecture;

public sealed class FileSizeTests
{
    private const int MostLines = 600;
    private const int MostLinesInTheMiddle = 100;

    private static readonly string[] SourceFiles = [.. Directory
        .EnumerateFiles(SourceFolder(), "*.cs", SearchOption.AllDirectories)
        .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
        .Where(path => !path.EndsWith(".Generated.cs", StringComparison.Ordinal))];

    [Fact]
    public void No_hand_written_file_is_over_the_limit() =>
        Assert.DoesNotContain(SourceFiles, path => File.ReadLines(path).Count() > MostLines);

    [Fact]
    public void The_median_file_is_small()
    {
        var lengths = SourceFiles.Select(path => File.ReadLines(path).Count()).Order().ToArray();
        Assert.InRange(lengths[lengths.Length / 2], 1, MostLinesInTheMiddle);
    }

    private static string SourceFolder([CallerFilePath] string thisFile = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "..", "src"));
}
