using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Tests.Store;

public sealed class FileSystemDirectoryTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(FileReadMode.MemoryMap)]
    [InlineData(FileReadMode.Copy)]
    public void What_was_written_is_read_back(FileReadMode mode)
    {
        using var directory = new FileSystemDirectory(_folder.FullPath, mode);
        var bytes = new byte[100_000];
        new Random(1).NextBytes(bytes);
        Write(directory, "_0.fdt", bytes);

        using var input = directory.OpenInput("_0.fdt");

        Assert.Equal(bytes.Length, input.Length);
        Assert.Equal(bytes, input.GetSpan(0, bytes.Length).ToArray());
        Assert.Equal(bytes[70_000..], input.GetSpanFrom(70_000).ToArray());
        Assert.Equal(bytes.Length, directory.FileLength("_0.fdt"));
    }

    [Theory]
    [InlineData(FileReadMode.MemoryMap)]
    [InlineData(FileReadMode.Copy)]
    public void An_empty_file_can_be_opened(FileReadMode mode)
    {
        using var directory = new FileSystemDirectory(_folder.FullPath, mode);
        Write(directory, "_0.x", []);

        using var input = directory.OpenInput("_0.x");

        Assert.Equal(0, input.Length);
        Assert.True(input.GetSpan(0, 0).IsEmpty);
        Assert.Throws<IndexCorruptException>(() => { _ = input.GetSpan(0, 1); });
    }

    [Fact]
    public void A_range_outside_the_file_is_damage_not_a_crash()
    {
        using var directory = new FileSystemDirectory(_folder.FullPath);
        Write(directory, "_0.x", [1, 2, 3]);
        using var input = directory.OpenInput("_0.x");

        foreach (var (offset, length) in new[] { (0L, 4), (3, 1), (-1, 1), (long.MaxValue, 1), (0, -1), (1, int.MaxValue) })
            Assert.Throws<IndexCorruptException>(() => { _ = input.GetSpan(offset, length); });
    }

    [Theory]
    [InlineData(FileReadMode.MemoryMap)]
    [InlineData(FileReadMode.Copy)]
    public void A_disposed_input_and_its_slices_refuse_to_be_read(FileReadMode mode)
    {
        using var directory = new FileSystemDirectory(_folder.FullPath, mode);
        Write(directory, "_0.x", [1, 2, 3]);
        var input = directory.OpenInput("_0.x");
        var slice = input.Slice("part", 1, 2);
        Assert.Equal(2, slice.GetSpan(0, 1)[0]);

        input.Dispose();
        input.Dispose();

        Assert.Throws<ObjectDisposedException>(() => { _ = input.GetSpan(0, 1); });
        Assert.Throws<ObjectDisposedException>(() => { _ = slice.GetSpan(0, 1); });
    }

    [Fact]
    public void A_deleted_file_stays_readable_for_those_who_have_it_open()
    {
        using var directory = new FileSystemDirectory(_folder.FullPath);
        Write(directory, "_0.x", [1, 2, 3]);
        using var input = directory.OpenInput("_0.x");

        directory.DeleteFile("_0.x");

        Assert.False(directory.FileExists("_0.x"));
        Assert.Equal([1, 2, 3], input.GetSpan(0, 3).ToArray());
    }

    [Fact]
    public void A_mapped_file_cannot_be_overwritten_by_another_dotnet_program_that_wants_it_alone()
    {
        using var directory = new FileSystemDirectory(_folder.FullPath);
        Write(directory, "_0.x", [1, 2, 3]);
        using var input = directory.OpenInput("_0.x");

        Assert.ThrowsAny<IOException>(() => File.Create(_folder.Combine("_0.x")));

        Assert.Equal([1, 2, 3], input.GetSpan(0, 3).ToArray());
    }

    [Fact]
    public void An_index_file_is_written_only_once()
    {
        using var directory = new FileSystemDirectory(_folder.FullPath);
        Write(directory, "_0.x", [1]);

        var error = Assert.Throws<IOException>(() => directory.CreateOutput("_0.x"));

        Assert.Contains("_0.x", error.Message, StringComparison.Ordinal);
        Assert.Contains("only once", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        using var directory = new FileSystemDirectory(_folder.FullPath);

        Assert.Equal("_7.x", Assert.Throws<FileNotFoundException>(() => directory.OpenInput("_7.x")).FileName);
        Assert.Equal("_7.x", Assert.Throws<FileNotFoundException>(() => directory.FileLength("_7.x")).FileName);
        Assert.Equal("_7.x", Assert.Throws<FileNotFoundException>(() => directory.DeleteFile("_7.x")).FileName);
        Assert.Equal("_7.x", Assert.Throws<FileNotFoundException>(() => directory.Sync(["_7.x"])).FileName);
    }

    [Fact]
    public void A_missing_folder_is_empty_until_something_is_written()
    {
        using var directory = new FileSystemDirectory(_folder.Combine("deeper/index"));
        Assert.Empty(directory.ListAll());
        Assert.Throws<FileNotFoundException>(() => directory.OpenInput("segments_1"));

        Write(directory, "_0.x", [1]);

        Assert.Equal(["_0.x"], directory.ListAll());
    }

    [Fact]
    public void A_path_that_is_a_file_is_refused_with_the_reason()
    {
        File.WriteAllText(_folder.Combine("notes.txt"), "hello");
        using var directory = new FileSystemDirectory(_folder.Combine("notes.txt"));

        Assert.Contains("is a file", Assert.Throws<IOException>(() => directory.ListAll()).Message, StringComparison.Ordinal);
        Assert.Contains("is a file", Assert.Throws<IOException>(() => directory.CreateOutput("_0.x")).Message, StringComparison.Ordinal);
        Assert.Contains("is a file", Assert.Throws<IOException>(() => directory.ObtainWriteLock()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("..")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\b")]
    [InlineData("c:x")]
    public void A_name_never_leads_out_of_the_folder(string name)
    {
        using var directory = new FileSystemDirectory(_folder.FullPath);

        Assert.Throws<ArgumentException>(() => directory.OpenInput(name));
        Assert.Throws<ArgumentException>(() => directory.DeleteFile(name));
        Assert.Throws<ArgumentException>(() => directory.CreateOutput(name));
        Assert.Throws<ArgumentException>(() => directory.FileExists(name));
    }

    [Fact]
    public void Renaming_replaces_and_syncing_works_while_files_are_open()
    {
        using var directory = new FileSystemDirectory(_folder.FullPath);
        Write(directory, "new", [1]);
        Write(directory, "old", [2]);
        using var input = directory.OpenInput("new");

        directory.Sync(["new", "old"]);
        directory.Rename("new", "old");
        directory.SyncMetadata();

        Assert.Equal(["old"], directory.ListAll());
        using var renamed = directory.OpenInput("old");
        Assert.Equal(1, renamed.GetSpan(0, 1)[0]);
    }

    private static void Write(FileSystemDirectory directory, string name, byte[] bytes)
    {
        using var output = directory.CreateOutput(name);
        output.WriteBytes(bytes);
    }
}
