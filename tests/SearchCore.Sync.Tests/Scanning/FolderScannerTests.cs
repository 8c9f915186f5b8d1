using System.Diagnostics;
using SearchCore.Sync.Scanning;
using SearchCore.Sync.Tests.Infrastructure;

namespace SearchCore.Sync.Tests.Scanning;

public sealed class FolderScannerTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Files_are_found_with_path_size_and_time()
    {
        var time = new DateTime(2022, 2, 8, 10, 11, 12, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(_folder.Write("folder/deep/دير الزور.txt", "12345"), time);

        var file = Assert.Single(Scan().Files);

        Assert.Equal("folder/deep/دير الزور.txt", file.Path);
        Assert.Equal(new FileFingerprint(5, new DateTimeOffset(time)), file.Fingerprint);
        Assert.Null(file.Problem);
    }

    [Fact]
    public void Hidden_and_temporary_files_are_left_out_unless_they_are_wanted()
    {
        foreach (var path in (string[])["a.txt", ".hidden", ".git/objects/b.txt", "folder/.c/d/e.txt", "~$f.docx", "g.txt~", "h.tmp", "i.swp", "j.part"])
            _folder.Write(path, "x");

        Assert.Equal(["a.txt"], Paths(new SyncOptions()));
        Assert.Equal(9, Paths(new SyncOptions { SkipHidden = false }).Length);
    }

    [Fact]
    public void Globs_choose_files_and_whole_folders()
    {
        foreach (var path in (string[])["a.txt", "b.md", "folder/c.txt", "folder/build/d.txt", "build/e.txt"])
            _folder.Write(path, "x");

        Assert.Equal(["a.txt", "folder/c.txt"], Paths(new SyncOptions { Include = ["**/*.txt"], Exclude = ["**/build/**"] }));
        Assert.Equal(["b.md"], Paths(new SyncOptions { Include = ["*.md"] }));
    }

    [Fact]
    public void A_file_over_the_limit_is_listed_with_the_limit_named()
    {
        using (var stream = File.Create(_folder["huge.txt"]))
            stream.SetLength(200L * 1024 * 1024);

        var file = Assert.Single(Scan().Files);

        Assert.Equal(new FileProblem(SyncFailureKind.TooLarge, "Its size of 209,715,200 bytes is over the limit MaxFileBytes = 52,428,800."), file.Problem);
    }

    [Fact]
    public void A_root_that_is_not_there_is_part_of_the_answer()
    {
        var scan = new FolderScanner(new SyncOptions { Folder = _folder["gone"] }).Scan();

        Assert.Empty(scan.Files);
        Assert.Equal($"The folder '{_folder["gone"]}' does not exist.", scan.RootProblem);
    }

    [Fact]
    public void Links_are_not_followed_by_default()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("b.txt", "x");
        _folder.Write("a.txt", "x");
        Directory.CreateSymbolicLink(_folder["folder"], elsewhere.Path);
        File.CreateSymbolicLink(_folder["c.txt"], elsewhere["b.txt"]);

        Assert.Equal(["a.txt"], Paths(new SyncOptions()));
        Assert.Equal(["a.txt", "c.txt", "folder/b.txt"], Paths(new SyncOptions { FollowLinks = true }));
    }

    [Fact]
    public void Links_in_a_circle_come_to_an_end()
    {
        _folder.Write("one/a.txt", "x");
        _folder.Write("two/b.txt", "x");
        Directory.CreateSymbolicLink(_folder["one/up"], _folder.Path);
        Directory.CreateSymbolicLink(_folder["one/other"], _folder["two"]);
        Directory.CreateSymbolicLink(_folder["two/other"], _folder["one"]);
        Directory.CreateSymbolicLink(_folder["self"], _folder["self"]);

        var scan = Scan(new SyncOptions { FollowLinks = true });

        Assert.Equal(
            ["one/a.txt", "one/other/b.txt", "two/b.txt", "two/other/a.txt"],
            scan.Files.Where(file => file.Problem is null).Select(file => file.Path).Order(StringComparer.Ordinal));
        Assert.Equal("self", Assert.Single(scan.Files, file => file.Problem?.Kind == SyncFailureKind.Unreadable).Path);
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_no_file()
    {
        File.CreateSymbolicLink(_folder["broken.txt"], _folder["gone.txt"]);

        Assert.Empty(Paths(new SyncOptions { FollowLinks = true }));
    }

    [Fact]
    public async Task A_pipe_does_not_hold_anything_up()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var process = Process.Start("mkfifo", [_folder["pipe"]]);
        await process.WaitForExitAsync();

        var pipe = Assert.Single(Scan().Files);
        var read = FileReader.ReadAsync(_folder.Path, pipe, 100, CancellationToken.None);
        var hashed = ContentHasher.AddHashAsync(_folder.Path, pipe, CancellationToken.None);

        Assert.Empty(await read.WaitAsync(TimeSpan.FromSeconds(5)));
        Assert.NotNull((await hashed.WaitAsync(TimeSpan.FromSeconds(5))).Hash);
    }

    private FolderScan Scan(SyncOptions? options = null)
    {
        options ??= new SyncOptions();
        options.Folder = _folder.Path;
        return new FolderScanner(options).Scan();
    }

    private string[] Paths(SyncOptions options) => [.. Scan(options).Files.Select(file => file.Path).Order(StringComparer.Ordinal)];
}
