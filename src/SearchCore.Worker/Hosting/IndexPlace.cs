using System.Globalization;

namespace SearchCore.Worker.Hosting;

/// <summary>Where the index is on disk, and how another one takes its place so that a crash never leaves nothing.</summary>
/// <remarks>
/// A rebuilt index grows in <see cref="Rebuild"/>. When it is whole, the current one is renamed to <see cref="Old"/> and the rebuilt one
/// to <see cref="Current"/>. So an old one without a current one means that a crash came between the two renames.
/// </remarks>
internal sealed class IndexPlace(string path)
{
    public string Current { get; } = path;

    public string Rebuild { get; } = path + ".rebuild";

    public string Old { get; } = path + ".old";

    /// <summary>Does the rest of a swap that a crash interrupted.</summary>
    public void FinishSwap()
    {
        if (Directory.Exists(Old) && !Directory.Exists(Current))
            Directory.Move(Directory.Exists(Rebuild) ? Rebuild : Old, Current);
        Delete(Old);
    }

    /// <summary>Puts the rebuilt index in the place of the current one. Neither may be open.</summary>
    public void Swap()
    {
        Delete(Old);
        Directory.Move(Current, Old);
        Directory.Move(Rebuild, Current);
        Delete(Old);
    }

    /// <summary>Moves the current index aside and keeps it.</summary>
    /// <returns>Where it is now.</returns>
    public string MoveAside(DateTimeOffset now)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"{Current}.damaged-{now.UtcDateTime:yyyyMMdd-HHmmss}");
        var aside = name;
        for (var i = 2; Directory.Exists(aside); i++)
            aside = string.Create(CultureInfo.InvariantCulture, $"{name}-{i}");
        Directory.Move(Current, aside);
        return aside;
    }

    public void DeleteRebuild() => Delete(Rebuild);

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
