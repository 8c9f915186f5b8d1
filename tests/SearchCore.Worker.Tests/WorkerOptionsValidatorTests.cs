using SearchCore.Worker.Tests.Infrastructure;

namespace SearchCore.Worker.Tests;

public sealed class WorkerOptionsValidatorTests : IDisposable
{
    private readonly TemporaryFolder _home = new();

    public void Dispose() => _home.Dispose();

    [Fact]
    public void The_defaults_are_valid_once_the_folder_is_there() => Assert.Empty(Problems(_ => { }));

    [Fact]
    public void A_folder_that_is_missing_or_a_file_is_named()
    {
        _home.Write("file.txt", "x");

        Assert.Contains("does not exist", Assert.Single(Problems(options => options.Folder = _home["gone"])), StringComparison.Ordinal);
        Assert.Contains("is a file", Assert.Single(Problems(options => options.Folder = _home["file.txt"])), StringComparison.Ordinal);
        Assert.Contains("is a file", Assert.Single(Problems(options => options.Index = _home["file.txt"])), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("files")]
    [InlineData("files/deep/index")]
    public void An_index_in_the_folder_is_refused(string index) =>
        Assert.Contains("lies in Folder", Assert.Single(Problems(options => options.Index = _home[index])), StringComparison.Ordinal);

    [Fact]
    public void An_address_that_other_machines_reach_needs_a_key()
    {
        Assert.Contains("set ApiKey", Assert.Single(Problems(options => options.Address = "http://0.0.0.0:80")), StringComparison.Ordinal);
        Assert.Empty(Problems(options => (options.Address, options.ApiKey) = ("http://0.0.0.0:80", "0123456789abcdef")));
        Assert.Contains("must have 16", Assert.Single(Problems(options => (options.Address, options.ApiKey) = ("http://0.0.0.0:80", "short"))), StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_and_the_settings_of_the_sync_are_checked_too()
    {
        Assert.Equal("MaxTop is 0: it must be between 1 and 1000.", Assert.Single(Problems(options => options.MaxTop = 0)));
        Assert.StartsWith("SearchTimeLimit", Assert.Single(Problems(options => options.SearchTimeLimit = TimeSpan.Zero)), StringComparison.Ordinal);
        Assert.StartsWith("Sync: MaxFileBytes", Assert.Single(Problems(options => options.Sync.MaxFileBytes = 0)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_equivalences_that_cannot_be_read_is_named_with_its_line()
    {
        _home.Write("names.txt", "Palmyra = Tadmur");
        Assert.Empty(Problems(options => options.Names.Equivalences = _home["names.txt"]));
        _home.Write("names.txt", "Palmyra");
        Assert.StartsWith($"Names:Equivalences: {_home["names.txt"]}: Line 1 ", Assert.Single(Problems(options => options.Names.Equivalences = _home["names.txt"])), StringComparison.Ordinal);
        Assert.StartsWith("Names:Equivalences: ", Assert.Single(Problems(options => options.Names.Equivalences = _home["gone.txt"])), StringComparison.Ordinal);
    }

    private string[] Problems(Action<WorkerOptions> change)
    {
        Directory.CreateDirectory(_home["files"]);
        var options = new WorkerOptions { Folder = _home["files"], Index = _home["data"] };
        options.Sync.Folder = options.Folder;
        change(options);
        return [.. new WorkerOptionsValidator().Validate(null, options).Failures ?? []];
    }
}
