using SearchCore.Exceptions;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>Files that were cut, changed or forged: found out, or read as far as they make sense, and never worse.</summary>
public sealed class DamagedFilesTests
{
    private const int MaxTrialsPerFile = 40;

    /// <summary>Index folders with the extensions of files that are read as a whole, checksum and all.</summary>
    public static TheoryData<string, string> WholeFiles => new()
    {
        { "tiny", "segments" }, { "tiny", ".si" }, { "tiny", ".fnm" }, { "tiny", ".fdx" }, { "tiny", ".nvm" },
        { "tiny-cfs", ".cfe" }, { "deletes", ".del" }, { "deletes", "segments" }, { "deletes", ".dvm" }, { "deletes", "_2.fnm" },
        { "unicode", ".tvx" },
    };

    /// <summary>Index folders with the extensions of files that are read here and there.</summary>
    public static TheoryData<string, string> PartlyReadFiles => new()
    {
        { "tiny", ".fdt" }, { "tiny", ".nvd" }, { "tiny-cfs", ".cfs" }, { "deletes", ".dvd" }, { "deletes", ".fdt" },
        { "unicode", ".tvd" }, { "unicode", ".fdt" }, { "unicode", ".dvd" }, { "unicode", ".nvd" },
    };

    [Theory]
    [MemberData(nameof(WholeFiles))]
    [MemberData(nameof(PartlyReadFiles))]
    public void A_file_that_was_cut_is_found_out(string folder, string extension)
    {
        ForEachFile(folder, extension, (index, name, bytes) =>
        {
            foreach (var length in Places(bytes.Length))
                index.While(name, bytes[..length], () => Assert.True(
                    Record.Exception(() => IndexDigest.Read(index.Files)) is IndexCorruptException, $"{name} cut to {length} bytes"));
        });
    }

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void A_changed_bit_of_a_file_with_a_checksum_is_found_out(string folder, string extension)
    {
        ForEachChange(folder, extension, (index, bytes, _, _) => Assert.True(
            Record.Exception(() => IndexDigest.Read(index.Files)) is IndexCorruptException or IndexFormatException));
    }

    [Theory]
    [MemberData(nameof(PartlyReadFiles))]
    public void A_changed_bit_of_a_big_file_is_an_error_of_ours_or_another_value(string folder, string extension)
    {
        ForEachChange(folder, extension, (index, bytes, name, place) =>
        {
            var error = Record.Exception(() => IndexDigest.Read(index.Files));
            Assert.True(error is null or IndexCorruptException or IndexFormatException, $"{name} at {place}: {error}");
        });
    }

    [Theory]
    [MemberData(nameof(WholeFiles))]
    public void A_forged_file_with_the_right_checksum_does_no_harm(string folder, string extension)
    {
        ForEachFile(folder, extension, (index, name, bytes) =>
        {
            foreach (var (place, changed) in Changes(bytes))
            {
                index.While(name, DamagedIndex.WithChecksum(changed), () =>
                {
                    // A name inside may now be that of another file, which is missing.
                    var error = Record.Exception(() => IndexDigest.Read(index.Files));
                    Assert.True(
                        error is null or IndexCorruptException or IndexFormatException or FileNotFoundException, $"{name} at {place}: {error}");
                });
            }
        });
    }

    private static void ForEachFile(string folder, string extension, Action<DamagedIndex, string, byte[]> act)
    {
        var index = new DamagedIndex(folder);
        var names = index.Names(extension).Order(StringComparer.Ordinal).Take(2).ToList();
        Assert.NotEmpty(names);
        Assert.NotEmpty(IndexDigest.Read(index.Files));
        foreach (var name in names)
            act(index, name, index.BytesOf(name));
    }

    private static void ForEachChange(string folder, string extension, Action<DamagedIndex, byte[], string, int> act) =>
        ForEachFile(folder, extension, (index, name, bytes) =>
        {
            foreach (var (place, changed) in Changes(bytes))
                index.While(name, changed, () => act(index, bytes, name, place));
        });

    private static IEnumerable<(int Place, byte[] Bytes)> Changes(byte[] bytes)
    {
        foreach (var place in Places(bytes.Length))
        {
            var changed = (byte[])bytes.Clone();
            changed[place] ^= (byte)(1 << (place % 8));
            yield return (place, changed);
            changed = (byte[])bytes.Clone();
            changed[place] = (byte)~changed[place];
            yield return (place, changed);
        }
    }

    /// <summary>Every place of a small file, and some spread evenly over a big one, the start always with them.</summary>
    private static IEnumerable<int> Places(int length)
    {
        var step = Math.Max(1, length / MaxTrialsPerFile);
        return Enumerable.Range(0, length).Where(place => place % step == 0 || place is > 25 and < 60);
    }
}
