using System.Globalization;
using SearchCore.Search.Queries;

namespace SearchCore.Tests.Differential;

/// <summary>Random steps that make an index, with few words, so that they meet often.</summary>
internal sealed class RandomSteps(Random random)
{
    private static readonly string[] Common = ["a", "b", "c", "ab", "ba", "abc", "cab", "bca", PlainDocument.StopWord];

    /// <summary>A word, a frequent one more often than a rare one.</summary>
    public string NextWord() => random.Next(5) == 0
        ? "w" + ((int)Math.Exp(random.NextDouble() * 4)).ToString(CultureInfo.InvariantCulture)
        : Common[Math.Min(random.Next(Common.Length), random.Next(Common.Length))];

    /// <summary>A word that is a term.</summary>
    public string NextTerm()
    {
        var word = NextWord();
        return word == PlainDocument.StopWord ? "a" : word;
    }

    public string NextTag() => "abcd"[random.Next(4)].ToString();

    public string[] NextWords(int most) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => NextWord())];

    public IReadOnlyList<IndexStep> NextSteps(int count) => [.. Enumerable.Range(0, count).Select(_ => NextStep(count))];

    private IndexStep NextStep(int count) => random.Next(30) switch
    {
        0 => new IndexStep.Delete("tag", NextTag() + NextTag()),
        1 => new IndexStep.Delete("text", "w" + random.Next(30).ToString(CultureInfo.InvariantCulture)),
        2 => new IndexStep.Delete("id", NextId(count)),
        3 => new IndexStep.Rank(NextTag(), random.Next(3) == 0 ? null : NextRank()),
        4 => new IndexStep.Settle(random.Next(-1, 1)),
        5 when random.Next(4) == 0 => new IndexStep.Settle(random.Next(1, 4)),
        6 when random.Next(4) == 0 => new IndexStep.DeleteFound(NextDeleted()),
        _ => new IndexStep.Put(NextDocument(count)),
    };

    private MultiTermQuery NextDeleted() => random.Next(3) switch
    {
        0 => NumericRangeQuery.ForInt32("number", NextNumber(), null),
        1 => new PrefixQuery("loose", "w1"),
        _ => new WildcardQuery("text", "?c*"),
    };

    private string NextId(int count) => random.Next(count).ToString(CultureInfo.InvariantCulture);

    private long NextRank() => random.Next(4) == 0 ? random.NextInt64(-1L << 40, 1L << 40) : random.Next(-3, 6);

    private PlainDocument NextDocument(int count) => new(NextId(count))
    {
        Text = NextWords(10),
        Loose = NextWords(5),
        Tags = [.. Enumerable.Range(0, random.Next(4)).Select(_ => random.Next(3) == 0 ? NextTag() + NextTag() : NextTag())],
        Numbers = [.. Enumerable.Range(0, random.Next(3)).Select(_ => NextNumber())],
        Weight = random.Next(3) == 0 ? null : random.Next(-4, 5) * 0.25,
        Rank = random.Next(3) == 0 ? null : NextRank(),
        Mark = random.Next(3) == 0 ? null : NextTerm(),
    };

    /// <summary>Small ones, and those on both sides of the steps of coarser terms.</summary>
    public int NextNumber() => random.Next(3) == 0 ? (random.Next(-2, 3) << random.Next(4, 30)) + random.Next(-1, 2) : random.Next(-20, 20);
}
