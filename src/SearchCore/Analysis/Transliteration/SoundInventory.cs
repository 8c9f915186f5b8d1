using SearchCore.Analysis.Transliteration.Tables;

namespace SearchCore.Analysis.Transliteration;

/// <summary>All sounds, numbered in the order of <see cref="SoundData"/>.</summary>
internal static class SoundInventory
{
    private static readonly string[][] Rows = Read();
    private static readonly Dictionary<string, byte> Numbers = Number();

    /// <summary>No sound: what a letter that is left out stands against.</summary>
    public const byte Gap = 0;

    /// <summary>The number of sounds.</summary>
    public static int Count => Rows.Length;

    /// <summary>The sound between two words.</summary>
    public static byte Break { get; } = Find("break");

    /// <summary>The article as a word of its own.</summary>
    public static byte Article { get; } = Find("article");

    /// <summary>Letters that may be an article joined to its word.</summary>
    public static byte JoinedArticle { get; } = Find("joined");

    /// <summary>The kind of each sound.</summary>
    public static SoundKind[] Kinds { get; } = Array.ConvertAll(Rows, row => row[1] switch
    {
        "v" => SoundKind.Vowel,
        "s" => SoundKind.Semivowel,
        "c" => SoundKind.Consonant,
        _ => SoundKind.Structure,
    });

    /// <summary>The readings of each sound in a key that is stored; an empty one adds nothing.</summary>
    public static string[][] StoredClasses { get; } = Array.ConvertAll(Rows, row => Readings(row[2]));

    /// <summary>Further readings of each sound in the keys that are looked up.</summary>
    public static string[][] FurtherClasses { get; } = Array.ConvertAll(Rows, row => row[3] == "." ? [] : Readings(row[3]));

    /// <summary>The number of a sound.</summary>
    /// <param name="name">Its name in the data.</param>
    /// <exception cref="InvalidOperationException">A table names a sound that there is not.</exception>
    public static byte Find(string name) =>
        Numbers.TryGetValue(name, out var number)
            ? number
            : throw new InvalidOperationException($"There is no sound '{name}' in the sound data.");

    /// <summary>The name of a sound, as explanations and the weight table write it.</summary>
    /// <param name="sound">The sound's number.</param>
    public static string NameOf(int sound) => Rows[sound][0];

    private static string[] Readings(string column) =>
        Array.ConvertAll(column.Split('/'), reading => reading == "-" ? "" : reading);

    private static string[][] Read()
    {
        var lines = SoundData.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return Array.ConvertAll(lines, line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<string, byte> Number()
    {
        var numbers = new Dictionary<string, byte>(StringComparer.Ordinal);
        for (var i = 0; i < Rows.Length; i++)
            numbers.Add(Rows[i][0], (byte)i);
        return numbers;
    }
}
