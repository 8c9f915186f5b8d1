using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Codecs;
using SearchCore.Util;
using SearchCore.Util.Automata;
using SearchCore.Util.Regexps;

namespace SearchCore.Tests.Codecs.BlockTree;

public sealed class BlockTreeIntersectionTests
{
    private static readonly FieldInfo Ids = new("id", 4) { IndexOptions = IndexOptions.Docs };

    [Fact]
    public void Finds_what_looking_at_every_term_finds()
    {
        Prop.ForAll<int>(seed =>
        {
            var random = new Random(seed);
            var words = Enumerable.Range(0, random.Next(1, 6000)).Select(_ => Word(random, 9)).Distinct().ToArray();
            using var index = Write(words);
            var terms = index.Fields.GetTerms(Ids.Name)!;
            for (var tries = 0; tries < 20; tries++)
            {
                var kind = random.Next(3);
                var (word, edits, prefix) = (Word(random, 7), random.Next(3), random.Next(3));
                var pattern = Pattern(random);
                Utf8Automaton Create() => new(
                    kind switch
                    {
                        0 => new LevenshteinAutomaton(word, edits, prefix),
                        1 => Regexp.OfWildcards(pattern),
                        _ => Regexp.Parse(pattern.Replace("*", ".*", StringComparison.Ordinal).Replace("?", "[ae語]?", StringComparison.Ordinal)),
                    },
                    "A test");
                var expected = Read(new FilteredTerms(terms.GetEnumerator(), Create()));
                Assert.Equal(expected, Read(terms.Intersect(Create())));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));
    }

    [Fact]
    public void Finds_every_term_and_its_postings_in_floor_blocks()
    {
        var words = Enumerable.Range(0, 20_000).Select(n => $"{(char)('a' + (n % 26))}{(char)('a' + (n / 26 % 26))}{n}").ToArray();
        using var index = Write(words);
        var terms = index.Fields.GetTerms(Ids.Name)!;
        var found = Read(terms.Intersect(new Utf8Automaton(Regexp.OfWildcards("*"), "A test")));
        Assert.Equal(words.Length, found.Count);
        Assert.Equal(Enumerable.Range(0, words.Length), found.Select(entry => entry.Doc).Order());
        Assert.Single(Read(terms.Intersect(new Utf8Automaton(Regexp.OfWildcards("cc54"), "A test"))));
    }

    private static List<(string Term, int DocFreq, int Doc)> Read(AcceptedTerms terms)
    {
        var read = new List<(string, int, int)>();
        while (terms.MoveNext())
            read.Add((Encoding.UTF8.GetString(terms.Term), terms.DocFreq, terms.GetPostings(PostingsFlags.None).NextDoc()));
        Assert.False(terms.MoveNext());
        return read;
    }

    private static string Word(Random random, int most) => string.Concat(
        Enumerable.Range(0, random.Next(most)).Select(_ => random.Next(30) is var n && n < 26 ? $"{(char)('a' + (n * n % 26))}" : new[] { "é", "д", "語", "😀" }[n - 26]));

    private static string Pattern(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(6)).Select(_ => random.Next(3) switch { 0 => "*", 1 => "?", _ => Word(random, 3) }));

    private static WrittenIndex Write(string[] words)
    {
        var terms = words.Select((word, doc) => (Term: new Utf8Term(word), Postings: new[] { new Posting(doc, [new Occurrence(0)]) }))
            .OrderBy(entry => entry.Term).ToArray();
        return new WrittenIndex(words.Length, (Ids, new ListTerms(Ids, terms)));
    }
}
