using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names;

/// <summary>Names that a user says are the same though they do not sound alike: exonyms (Palmyra = Tadmur), nicknames. Immutable.</summary>
/// <remarks>
/// The form of a file: a line for each group of names, with <c>=</c> between them; empty lines and lines that start with <c>#</c> are
/// left out. Names are compared by their letters, without case, accents, apostrophes and hyphens.
/// </remarks>
public sealed class NameEquivalences
{
    private readonly Dictionary<string, List<string>> _equivalents = new(StringComparer.Ordinal);

    /// <summary>No equivalences.</summary>
    public static NameEquivalences None { get; } = new([]);

    /// <summary>Creates equivalences.</summary>
    /// <param name="groups">The groups of names that are the same.</param>
    public NameEquivalences(IEnumerable<IReadOnlyList<string>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        foreach (var group in groups)
        {
            foreach (var name in group)
                Add(name, group);
        }
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <returns>Its equivalences.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="FormatException">A line is not of the form; the message names file and line.</exception>
    public static NameEquivalences ReadFile(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path));
        }
        catch (FormatException error)
        {
            throw new FormatException($"{path}: {error.Message}", error);
        }
    }

    /// <summary>Reads lines of the file's form.</summary>
    /// <param name="text">The lines.</param>
    /// <returns>Their equivalences.</returns>
    /// <exception cref="FormatException">A line is not of the form; the message names the line.</exception>
    public static NameEquivalences Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var groups = new List<IReadOnlyList<string>>();
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            var content = line.Trim();
            if (content.Length == 0 || content[0] == '#')
                continue;
            var names = content.Split('=', StringSplitOptions.TrimEntries);
            if (names.Length < 2 || names.Any(name => ToKey(name).Length == 0))
                throw new FormatException($"Line {number} has to be two or more names with '=' between them, but is '{content}'.");
            groups.Add(names);
        }

        return new NameEquivalences(groups);
    }

    /// <summary>The other names of a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The names said to be the same; none when nothing is said of it.</returns>
    public IReadOnlyList<string> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return _equivalents.TryGetValue(ToKey(name), out var others) ? others : [];
    }

    private static string ToKey(string name)
    {
        Span<char> letters = stackalloc char[SoundLattice.MaxLetters];
        return letters[..NameLetters.Read(name, letters, out _)].ToString();
    }

    private void Add(string name, IReadOnlyList<string> group)
    {
        var key = ToKey(name);
        if (!_equivalents.TryGetValue(key, out var others))
            _equivalents[key] = others = [];
        foreach (var other in group)
        {
            if (!string.Equals(ToKey(other), key, StringComparison.Ordinal) && !others.Contains(other, StringComparer.Ordinal))
                others.Add(other);
        }
    }
}
