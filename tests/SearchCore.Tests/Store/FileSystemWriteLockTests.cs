using System.Diagnostics;
using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Tests.Store;

public sealed class FileSystemWriteLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FileSystemDirectory _directory;

    public FileSystemWriteLockTests()
    {
        _directory = new FileSystemDirectory(_folder.FullPath);
    }

    public void Dispose()
    {
        _directory.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_second_writer_is_refused_and_told_who_the_first_is()
    {
        using var held = _directory.ObtainWriteLock();
        held.EnsureHeld();

        var error = Assert.Throws<IndexLockedException>(() => new FileSystemDirectory(_folder.FullPath).ObtainWriteLock());

        Assert.Equal(_folder.FullPath, error.Location);
        Assert.Contains(Environment.ProcessId.ToString(CultureInfo.InvariantCulture), error.Holder, StringComparison.Ordinal);
        Assert.Contains(Environment.MachineName, error.Holder, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lock_given_back_can_be_taken_again()
    {
        _directory.ObtainWriteLock().Dispose();

        using var again = _directory.ObtainWriteLock();

        again.EnsureHeld();
    }

    [Fact]
    public void A_lock_file_that_merely_exists_is_no_lock()
    {
        File.WriteAllText(_folder.Combine(WriteLock.FileName), string.Empty);

        using var taken = _directory.ObtainWriteLock();

        taken.EnsureHeld();
    }

    [Fact]
    public void Any_other_dotnet_program_that_opens_the_lock_file_keeps_us_out()
    {
        using var foreign = new FileStream(
            _folder.Combine(WriteLock.FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);

        var error = Assert.Throws<IndexLockedException>(() => _directory.ObtainWriteLock());

        Assert.Null(error.Holder);
        foreign.Dispose();
        _directory.ObtainWriteLock().Dispose();
    }

    [Fact]
    public void Another_process_is_kept_out_and_keeps_out_by_the_kernel_lock()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using (_directory.ObtainWriteLock())
            Assert.Equal(1, Run("flock", "-n", _folder.Combine(WriteLock.FileName), "true"));
        Assert.Equal(0, Run("flock", "-n", _folder.Combine(WriteLock.FileName), "true"));
    }

    [Fact]
    public void Both_kinds_of_lock_are_held_so_that_Java_is_kept_out_as_well()
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var held = _directory.ObtainWriteLock();

        // Trying again must not drop the fcntl lock, as closing any other handle of the file would.
        Assert.Throws<IndexLockedException>(() => _directory.ObtainWriteLock());

        var locks = File.ReadLines("/proc/locks").Where(line => line.Contains($" {Environment.ProcessId} ", StringComparison.Ordinal)).ToList();
        Assert.Contains(locks, line => line.Contains("FLOCK", StringComparison.Ordinal));
        Assert.Contains(locks, line => line.Contains("POSIX", StringComparison.Ordinal));
    }

    [Fact]
    public void A_deleted_or_replaced_lock_file_is_noticed()
    {
        using var held = _directory.ObtainWriteLock();
        var path = _folder.Combine(WriteLock.FileName);

        File.Delete(path);
        Assert.Contains("deleted or replaced", Assert.Throws<IOException>(held.EnsureHeld).Message, StringComparison.Ordinal);

        File.WriteAllText(path, string.Empty);
        File.SetLastWriteTimeUtc(path, DateTime.UtcNow.AddMinutes(1));
        Assert.Throws<IOException>(held.EnsureHeld);
    }

    [Fact]
    public void The_holders_note_does_not_look_like_an_index_file_and_goes_with_the_lock()
    {
        Assert.DoesNotContain('_', LockHolder.FileName);
        using (_directory.ObtainWriteLock())
            Assert.True(File.Exists(_folder.Combine(LockHolder.FileName)));
        Assert.False(File.Exists(_folder.Combine(LockHolder.FileName)));
    }

    [Fact]
    public void The_note_of_a_dead_process_is_not_believed()
    {
        File.WriteAllText(_folder.Combine(LockHolder.FileName), $"999999999\ndead\n{Environment.MachineName}\n2020-01-01");
        Assert.Null(LockHolder.Read(_folder.FullPath));
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        return process.ExitCode;
    }
}
