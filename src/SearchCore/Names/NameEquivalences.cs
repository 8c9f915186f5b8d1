using SearchCore.Analysis.Transliteration;

namespace SearchCore.Names;

/// <summary>
/// Names that a user says are the same though they do not sound alike: exonyms (Palmyra = Tadmur), nicknames (Bill = William).
/// Immutable, safe for many threads.
/// </summary>
/// <remarks>
/// The form of a file, in UTF-8: a line for each group of names, with <c>=</c> between them; empty lines and lines that start with
/// <c>#</c> are left out. A name has up to <see cref="MaxWords"/> words, and is known in any spelling in which it would be found.
/// </remarks>
public sealed class NameEquivalences
{
    /// <summary>The most words that a name of a group may have.</summary>
    public const int MaxWords = 4;

    private const int MaxKeys = 6;
    private const char Comment = '#';
    private readonly Dictionary<string, List<string[]>> _byLetters = new(StringComparer.Ordinal);
    private readonly Dictionary<ulong, List<string>> _byKey = [];

    /// <summary>No equivalences.</summary>
    public static NameEquivalences None { get; } = new([]);

    /// <summary>Creates equivalences.</summary>
    /// <param name="groups">The groups of names that are the same. Names without letters of a known script are left out.</param>
    public NameEquivalences(IEnumerable<IReadOnlyList<string>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var lattice = new SoundLattice();
        var keyBuilder = new NameKeyBuilder();
        foreach (var group in groups)
        {
            string[] names = [.. group];
            foreach (var name in names)
            {
                lattice.Read(name);
                if (lattice.Length > 0)
                    Add(name, names, lattice, keyBuilder);
            }
        }
    }

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => _byLetters.Count == 0;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file, in UTF-8.</param>
    /// <returns>Its equivalences.</returns>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
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
            if (content.Length == 0 || content[0] == Comment)
                continue;
            var names = content.Split('=', StringSplitOptions.TrimEntries);
            if (FindProblem(names) is { } problem)
                throw new FormatException($"Line {number} has to be two or more names with '=' between them, but {problem}: '{content}'.");
            groups.Add(names);
        }

        return new NameEquivalences(groups);
    }

    /// <summary>The other names of a name.</summary>
    /// <param name="name">The name, in any spelling in which it would be found.</param>
    /// <returns>The names said to be the same; none when nothing is said of it.</returns>
    public IReadOnlyList<string> Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (IsEmpty)
            return [];
        var known = _byLetters.ContainsKey(ToLetters(name)) ? name : FindAlike(name);
        if (known is null)
            return [];
        var letters = ToLetters(known);
        return
        [
            .. _byLetters[letters].SelectMany(group => group)
                .Where(other => !string.Equals(ToLetters(other), letters, StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal),
        ];
    }

    /// <summary>The name of a group that sounds most like a name, or null when none does.</summary>
    private string? FindAlike(string name)
    {
        var lattice = new SoundLattice();
        lattice.Read(name);
        if (lattice.Length == 0)
            return null;
        Span<ulong> keys = stackalloc ulong[MaxKeys];
        var keyCount = new NameKeyBuilder().Store(lattice, keys);
        string? best = null;
        var bestSimilarity = NameMatcher.DefaultThreshold;
        foreach (var key in keys[..keyCount])
        {
            foreach (var candidate in _byKey.TryGetValue(key, out var candidates) ? candidates : [])
            {
                var similarity = NameMatcher.Score(name, candidate).Similarity;
                if (similarity >= bestSimilarity)
                    (best, bestSimilarity) = (candidate, similarity);
            }
        }

        return best;
    }

    private static string? FindProblem(string[] names)
    {
        if (names.Length < 2)
            return "there is one only";
        if (Array.Exists(names, name => ToLetters(name).Length == 0))
            return "one has no letters of a known script";
        return Array.Exists(names, name => name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length > MaxWords)
            ? $"one has more than {MaxWords} words"
            : null;
    }

    private static string ToLetters(string name)
    {
        Span<char> letters = stackalloc char[SoundLattice.MaxLetters];
        return letters[..NameLetters.Read(name, letters, out _)].ToString();
    }

    private void Add(string name, string[] group, SoundLattice lattice, NameKeyBuilder keyBuilder)
    {
        var letters = lattice.Letters.ToString();
        if (!_byLetters.TryGetValue(letters, out var groups))
            _byLetters[letters] = groups = [];
        groups.Add(group);
        Span<ulong> keys = stackalloc ulong[MaxKeys];
        foreach (var key in keys[..keyBuilder.Store(lattice, keys)])
        {
            if (!_byKey.TryGetValue(key, out var names))
                _byKey[key] = names = [];
            names.Add(name);
        }
    }
}
