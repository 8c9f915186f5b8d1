using SearchCore.Store;

namespace SearchCore.Tests.Searching;

/// <summary>An index of random documents in several segments, some deleted or replaced, with the same documents as a plain list beside it.</summary>
internal sealed class RandomLibrary : IDisposable
{
    private static readonly string[] Words = ["rome", "greece", "egypt", "sea", "war", "peace"];
    private static readonly string[] AllTags = ["a", "b", "é", "z", "Z", "日本", "\U0001F600", "\uFF5E"];
    private static readonly string[] AllShelves = ["books", "books/history", "books/history/rome", "books/poetry", "maps", "maps/sea", "bookshop"];

    private readonly Dictionary<int, Book> _books = [];

    public RandomLibrary(int seed, int count = 120)
    {
        var random = new Random(seed);
        Index = SearchIndex.Open(new InMemoryDirectory(), IndexSchema.Create(s => s
            .Key("id").Text("body", names: false).Int("serial").Keyword("tag").Int("year").Long("bytes").Float("weight")
            .Double("price", multiValued: true).Date("date").Boolean("active").Path("shelf").Keyword("never")));
        for (var i = 0; i < count; i++)
        {
            var serial = random.Next(10) == 0 ? random.Next(i + 1) : i;
            _books[serial] = Next(random, serial);
            Index.Put(_books[serial].ToDocument());
            if (random.Next(12) == 0)
                Delete(random.Next(i + 1));
            if (random.Next(25) == 0)
                Index.Refresh();
        }

        Index.Refresh();
    }

    public SearchIndex Index { get; }

    public IEnumerable<Book> Books => _books.Values;

    /// <summary>The books that a query finds, which is a word or <c>*:*</c>.</summary>
    public IEnumerable<Book> Find(string query) =>
        query == "*:*" ? Books : Books.Where(book => book.Body.Split(' ').Contains(query));

    public static string AnyQuery(Random random) => random.Next(3) == 0 ? "*:*" : Words[random.Next(Words.Length)];

    public void Dispose() => Index.Dispose();

    private void Delete(int serial)
    {
        _books.Remove(serial);
        Index.Delete($"{serial}");
    }

    private static Book Next(Random random, int serial) => new(serial, string.Join(' ', Some(random, Words, 6)))
    {
        Tags = [.. Some(random, AllTags, 3).Distinct()],
        Shelves = [.. Some(random, AllShelves, 3).Distinct()],
        Prices = [.. Enumerable.Range(0, random.Next(3)).Select(_ => Math.Round((random.NextDouble() * 20) - 10, 1) + 0d)],
        Year = random.Next(5) == 0 ? null : random.Next(2000, 2010),
        Bytes = random.Next(6) switch { 0 => null, 1 => long.MinValue, 2 => long.MaxValue, _ => random.Next(-3, 3) },
        Weight = random.Next(6) switch { 0 => null, 1 => float.NegativeInfinity, 2 => float.MaxValue, _ => random.Next(-3, 3) / 4f },
        Date = random.Next(5) == 0 ? null : new DateTimeOffset(random.Next(1950, 2030), random.Next(1, 13), 1, 0, 0, 0, TimeSpan.Zero),
        IsActive = random.Next(3) switch { 0 => null, 1 => false, _ => true },
    };

    private static IEnumerable<string> Some(Random random, string[] from, int most) =>
        Enumerable.Range(0, random.Next(most + 1)).Select(_ => from[random.Next(from.Length)]).ToList();
}
