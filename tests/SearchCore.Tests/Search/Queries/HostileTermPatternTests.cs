using System.Diagnostics;
using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.QueryParsing;
using SearchCore.Search;
using SearchCore.Search.Queries;
using SearchCore.Store;

namespace SearchCore.Tests.Search.Queries;

/// <summary>Patterns that a stranger may send: each ends soon, with a result or with an error that names its limit.</summary>
public sealed class HostileTermPatternTests : IClassFixture<HostileTermPatternTests.Words>
{
    private readonly Words _words;

    public HostileTermPatternTests(Words words) => _words = words;

    [Theory]
    [InlineData("*a*a*a*a*a*a*a*a*")]
    [InlineData("*?*?*?*?*?*?*?*b")]
    [InlineData("a*????????????????????")]
    [InlineData("*a????????????????????*b????????????")]
    [InlineData("????????????????????????????????")]
    public void A_wildcard_ends_soon(string pattern) => AssertEnds(new WildcardQuery("text", pattern));

    [Theory]
    [InlineData("(a*)*b")]
    [InlineData(".{1000}{1000}")]
    [InlineData("[a-z]{500}[a-z]{500}")]
    [InlineData("(a|b)*a(a|b){30}")]
    [InlineData(".*(.*a.*){20}")]
    [InlineData("~(.*a.{12}b.*)&~(.*b.{13}a.*)")]
    [InlineData("(((a{0,50}){0,50}){0,50}b){0,50}")]
    public void A_regular_expression_ends_soon(string pattern) => AssertEnds(new RegexpQuery("text", pattern));

    [Theory]
    [InlineData(2, 0)]
    [InlineData(2, 1)]
    public void A_fuzzy_word_ends_soon(int maxEdits, int prefixLength)
    {
        AssertEnds(new FuzzyQuery("text", new string('a', 30_000), maxEdits) { PrefixLength = prefixLength });
        AssertEnds(new FuzzyQuery("text", "ab", maxEdits) { PrefixLength = prefixLength });
        AssertEnds(new FuzzyQuery("text", "", maxEdits) { PrefixLength = prefixLength });
    }

    [Fact]
    public void Too_many_states_are_an_error_that_says_what_and_which_limit()
    {
        var query = new WildcardQuery("text", "*a???????*b") { MaxAutomatonStates = 20 };
        var exception = Assert.Throws<LimitExceededException>(() => _words.Searcher.Search(query));
        Assert.Equal("MaxAutomatonStates", exception.LimitName);
        Assert.Contains("text:*a???????*b", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_is_not_too_long_and_a_lenient_parser_says_so()
    {
        var pattern = "a*" + new string('b', WildcardQuery.MaxPatternLength);
        Assert.Throws<LimitExceededException>(() => new WildcardQuery("text", pattern));
        var parser = new QueryParser(new StandardAnalyzer(), "text");
        Assert.Contains("MaxPatternLength", Assert.Throws<QuerySyntaxException>(() => parser.Parse(pattern)).Message, StringComparison.Ordinal);
        Assert.Contains(parser.ParseLenient(pattern).Diagnostics, diagnostic => diagnostic.ToString().Contains("MaxPatternLength", StringComparison.Ordinal));
    }

    [Fact]
    public void A_search_that_walks_many_terms_ends_when_its_time_is_up_and_nothing_half_done_is_kept()
    {
        var time = new SteppingTime();
        var all = _words.Searcher.Search(new PrefixQuery("text", "a"));
        var found = _words.Searcher.Search(new PrefixQuery("text", "a"), new SearchOptions { TimeLimit = TimeSpan.FromSeconds(5), TimeProvider = time });
        Assert.True(found.TimedOut);
        Assert.True(found.TotalHits.Count < all.TotalHits.Count);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => _words.Searcher.Search(new PrefixQuery("text", "a"), cancellationToken: cancelled.Token));
    }

    private void AssertEnds(Query query)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            _words.Searcher.Search(query);
        }
        catch (LimitExceededException exception)
        {
            Assert.Contains(exception.LimitName, new[] { "MaxAutomatonStates", "RegexpNodes.MaxNodes", "RegexpNodes.MaxWork" });
        }

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    /// <summary>Every look at the clock takes a second.</summary>
    private sealed class SteppingTime : TimeProvider
    {
        private long _seconds;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _seconds++;
    }

    /// <summary>An index of 20,000 words, most of them of two letters, some of them long.</summary>
    public sealed class Words : IDisposable
    {
        private readonly InMemoryDirectory _directory = new();
        private readonly DirectoryReader _reader;

        public Words()
        {
            var random = new Random(11);
            using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer());
            for (var doc = 0; doc < 200; doc++)
            {
                var words = Enumerable.Range(0, 100).Select(n => string.Concat(Enumerable.Range(0, n == 0 ? 250 : random.Next(4, 24)).Select(_ => "aabbc"[random.Next(5)])));
                writer.AddDocument([Field.Text("text", string.Join(' ', words))]);
            }

            writer.Commit();
            _reader = DirectoryReader.Open(_directory);
            Searcher = new IndexSearcher(_reader);
        }

        public IndexSearcher Searcher { get; }

        public void Dispose()
        {
            _reader.Dispose();
            _directory.Dispose();
        }
    }
}
