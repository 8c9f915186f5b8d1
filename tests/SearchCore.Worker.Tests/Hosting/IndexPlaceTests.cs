using SearchCore.Worker.Hosting;
using SearchCore.Worker.Tests.Infrastructure;

namespace SearchCore.Worker.Tests.Hosting;

public sealed class IndexPlaceTests : IDisposable
{
    private readonly TemporaryFolder _home = new();
    private readonly IndexPlace _place;

    public IndexPlaceTests()
    {
        _place = new IndexPlace(_home["index"]);
    }

    public void Dispose() => _home.Dispose();

    [Fact]
    public void A_swap_leaves_the_rebuilt_index_alone()
    {
        Make(_place.Current, "old");
        Make(_place.Rebuild, "new");

        _place.Swap();

        Assert.Equal(["index"], Folders());
        Assert.Equal("new", Read());
    }

    [Fact]
    public void A_swap_that_was_interrupted_between_the_renames_is_finished()
    {
        Make(_place.Old, "old");
        Make(_place.Rebuild, "new");

        _place.FinishSwap();

        Assert.Equal(["index"], Folders());
        Assert.Equal("new", Read());
    }

    [Fact]
    public void A_swap_that_was_interrupted_after_the_renames_is_tidied_up()
    {
        Make(_place.Old, "old");
        Make(_place.Current, "new");

        _place.FinishSwap();

        Assert.Equal(["index"], Folders());
        Assert.Equal("new", Read());
    }

    [Fact]
    public void An_old_index_alone_is_better_than_none()
    {
        Make(_place.Old, "old");

        _place.FinishSwap();

        Assert.Equal("old", Read());
    }

    [Fact]
    public void A_rebuild_that_is_not_done_stays_beside_the_current_index()
    {
        Make(_place.Current, "old");
        Make(_place.Rebuild, "half");

        _place.FinishSwap();

        Assert.Equal(["index", "index.rebuild"], Folders());
        Assert.Equal("old", Read());
    }

    [Fact]
    public void A_damaged_index_is_kept_under_another_name_every_time()
    {
        var now = new DateTimeOffset(2024, 3, 19, 17, 57, 12, TimeSpan.Zero);
        Make(_place.Current, "damaged");
        _place.MoveAside(now);
        Make(_place.Current, "damaged again");
        _place.MoveAside(now);

        Assert.Equal(["index.damaged-20240319-175712", "index.damaged-20240319-175712-2"], Folders());
    }

    private static void Make(string folder, string content)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "content"), content);
    }

    private string Read() => File.ReadAllText(Path.Combine(_place.Current, "content"));

    private string[] Folders() => [.. Directory.GetDirectories(_home.Path).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];
}
