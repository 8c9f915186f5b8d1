using System.Text;
using SearchCore.Codecs;
using SearchCore.Fuzzing.Mutation;

namespace SearchCore.Fuzzing.Files;

/// <summary>An input of the targets that read files: which file of which index has which bytes. One line of text, then the bytes.</summary>
internal sealed record DamagedFile(string Index, string Name, byte[] Bytes)
{
    private static readonly (SeedIndex Index, string Name)[] AllFiles =
    [
        .. SeedIndexes.All.Values.OrderBy(index => index.Name, StringComparer.Ordinal)
            .SelectMany(index => index.Files.Keys.Order(StringComparer.Ordinal).Select(name => (index, name))),
    ];

    /// <summary>Takes a file of the given kinds, and damages it.</summary>
    /// <param name="random">Decides.</param>
    /// <param name="isOfKind">Tells which files are meant.</param>
    public static DamagedFile Create(Random random, Predicate<string> isOfKind)
    {
        var files = AllFiles.Where(file => isOfKind(file.Name)).ToArray();
        var (index, name) = files[random.Next(files.Length)];
        var original = index.Files[name];
        var other = files[random.Next(files.Length)];
        var bytes = ByteMutator.Mutate(random.Next(20) == 0 ? other.Index.Files[other.Name] : original, random);
        var hasFooter = Footers.HasFooter(original);

        if (name.EndsWith(".cfs", StringComparison.Ordinal) && random.Next(4) > 0)
            Footers.RepairInside(bytes, CodecHeader.Length("CompoundFileWriterData"));

        // Up to version 4.7 a commit ends with its checksum alone.
        if (random.Next(5) > 0 && (hasFooter || name.StartsWith("segments_", StringComparison.Ordinal)))
            Footers.Repair(bytes, isBare: !hasFooter);
        return new DamagedFile(index.Name, name, bytes);
    }

    /// <summary>Reads what <see cref="ToInput"/> wrote.</summary>
    public static DamagedFile Parse(byte[] input)
    {
        var end = Array.IndexOf(input, (byte)'\n');
        var line = Encoding.UTF8.GetString(input, 0, end).Split('/');
        return new DamagedFile(line[0], line[1], input[(end + 1)..]);
    }

    /// <summary>As bytes.</summary>
    public byte[] ToInput() => [.. Encoding.UTF8.GetBytes($"{Index}/{Name}\n"), .. Bytes];

    /// <summary>The index with the damage.</summary>
    public PatchedDirectory Open() => new(SeedIndexes.All[Index], Name, Bytes);
}
