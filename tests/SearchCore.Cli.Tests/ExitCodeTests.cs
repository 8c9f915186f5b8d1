namespace SearchCore.Cli.Tests;

/// <summary>Scripts rely on the numbers, so they are frozen.</summary>
public sealed class ExitCodeTests
{
    [Fact]
    public void The_numbers_never_change()
    {
        var expected = new Dictionary<string, int>
        {
            ["Success"] = 0,
            ["Failed"] = 1,
            ["Usage"] = 2,
            ["NotFound"] = 3,
            ["Locked"] = 4,
            ["Corrupt"] = 5,
            ["UnsupportedFormat"] = 6,
            ["SchemaMismatch"] = 7,
            ["PartlyDone"] = 8,
            ["AccessDenied"] = 9,
            ["Canceled"] = 130,
        };
        Assert.Equal(expected, Enum.GetValues<ExitCode>().ToDictionary(code => code.ToString(), code => (int)code));
    }
}
