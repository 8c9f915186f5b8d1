using SearchCore.Analysis;
using SearchCore.Analysis.Presets;
using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Store;
using SearchCore.Util;
using Xunit;

namespace SearchCore.Tests.Index.Inversion;

/// <summary>How the values of a document become positions, offsets, lengths and norms.</summary>
public sealed class InversionTests : IDisposable
{
    private static readonly FieldType Everything = new()
    {
        IsTokenized = true,
        IndexOptions = IndexOptions.DocsAndFreqsAndPositionsAndOffsets,
    };

    private readonly InMemoryDirectory _directory = new();

    public void Dispose() => _directory.Dispose();

    [Fact]
    public void The_values_of_a_field_follow_one_another_with_the_analyzers_gap()
    {
        Document document = [Make("a b"), Make("c"), Make("a")];
        Assert.Equal(["a@0[0-1] a@23[6-7]", "b@1[2-3]", "c@12[4-5]"], Index(document, new GapAnalyzer(10)));
        Assert.Equal(["a@0[0-1] a@3[6-7]", "b@1[2-3]", "c@2[4-5]"], Index(document, new GapAnalyzer(0)));
    }

    [Fact]
    public void Positions_left_out_behind_the_last_token_count_before_the_next_value() =>
        Assert.Equal(["a@0[0-1] a@7[3-4]"], Index([Tokens(3, ("a", 1)), Tokens(0, ("a", 4))], new WhitespaceAnalyzer()));

    [Fact]
    public void Tokens_of_increment_0_share_a_position_and_do_not_lengthen_the_field()
    {
        Assert.Equal(["a@0[0-1]", "b@0[2-3]", "c@1[4-5]"], Index([Tokens(0, ("a", 1), ("b", 0), ("c", 1))], new WhitespaceAnalyzer()));
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(0x79, reader.Leaves[0].Reader.GetNorms("f")!.Get(0));
    }

    [Theory]
    [InlineData(0, "increment is 0")]
    [InlineData(-1, "increment is -1")]
    public void A_first_token_needs_a_position(int increment, string reason) =>
        AssertRefused(reason, [Tokens(0, ("a", increment))]);

    [Fact]
    public void What_an_analyzer_throws_comes_with_the_field()
    {
        using var writer = IndexWriter.Open(_directory, new ThrowingAnalyzer());
        var refused = Assert.Throws<DocumentRejectedException>(() => writer.AddDocument([Field.Text("f", "boom")]));
        Assert.Equal("f", refused.Field);
        Assert.IsType<InvalidOperationException>(refused.InnerException);
        writer.AddDocument([Field.Text("f", "fine")]);
    }

    [Fact]
    public void A_value_that_is_null_is_refused() => AssertRefused("null", [Field.Text("f", null!)]);

    [Fact]
    public void A_boost_multiplies_into_the_norm_and_needs_one()
    {
        Index([new Field("f", StoredValue.FromString("a"), Everything) { Boost = 2 }, new Field("f", StoredValue.FromString("b"), Everything) { Boost = 4 }], new WhitespaceAnalyzer());
        using var reader = DirectoryReader.Open(_directory);
        Assert.Equal(SmallFloat.Encode315(8f / (float)Math.Sqrt(2)), reader.Leaves[0].Reader.GetNorms("f")!.Get(0));
        AssertRefused("boost", [new Field("f", StoredValue.FromString("a"), Everything with { OmitsNorms = true }) { Boost = 2 }]);
    }

    [Fact]
    public void Options_are_only_lowered_and_norms_once_omitted_stay_out()
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), new IndexWriterOptions { MaxMergeThreads = 0 });
        writer.AddDocument([Make("a b a")]);
        writer.AddDocument([new Field("f", StoredValue.FromString("a"), Everything with { IndexOptions = IndexOptions.DocsAndFreqs, OmitsNorms = true })]);
        writer.AddDocument([Make("a")]);
        writer.Commit();
        AssertLowered();
        writer.AddDocument([Make("a c")]);
        writer.ForceMerge(1);
        writer.Commit();
        AssertLowered();
        Assert.True(IndexChecker.Check(_directory).IsClean);
    }

    [Fact]
    public void A_field_keeps_its_number_in_all_segments()
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer());
        writer.AddDocument([Field.Text("one", "a"), Field.Text("two", "a")]);
        writer.Commit();
        writer.AddDocument([Field.Text("three", "a"), Field.Text("two", "a")]);
        using var reader = writer.GetReader();
        Assert.Equal([("one", 0), ("two", 1)], reader.Leaves[0].Reader.FieldInfos.Select(info => (info.Name, info.Number)));
        Assert.Equal([("two", 1), ("three", 2)], reader.Leaves[1].Reader.FieldInfos.Select(info => (info.Name, info.Number)));
    }

    [Fact]
    public void A_number_is_indexed_by_ever_coarser_terms_at_one_position()
    {
        var type = new FieldType { IndexOptions = IndexOptions.Docs, OmitsNorms = true, NumericPrecisionStep = 8 };
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer());
        writer.AddDocument([new Field("n", StoredValue.FromInt32(1234), type)]);
        using var reader = writer.GetReader();
        var terms = reader.Leaves[0].Reader.GetTerms("n")!.GetEnumerator();
        var found = new List<string>();
        while (terms.MoveNext())
            found.Add(Convert.ToHexStringLower(terms.Term));
        Assert.Equal(["600800000952", "6804000004", "70020000", "780100"], found);
    }

    [Fact]
    public void An_unpaired_surrogate_is_indexed_as_the_replacement_character() =>
        Assert.Equal(["\uFFFDx@0[0-2]"], Index([Make("\uD800x")], new WhitespaceAnalyzer()));

    private static Field Make(string text) => new("f", StoredValue.FromString(text), Everything);

    private static Field Tokens(int endIncrement, params (string Text, int Increment)[] tokens) =>
        new("f", StoredValue.FromString(""), Everything) { TokenStream = new LiteralStream(tokens, endIncrement) };

    /// <summary>Indexes a document and shows the postings of its field.</summary>
    private List<string> Index(Document document, Analyzer analyzer)
    {
        using (var writer = IndexWriter.Open(_directory, analyzer, new IndexWriterOptions { OpenMode = OpenMode.Create }))
            writer.AddDocument(document);
        using var reader = DirectoryReader.Open(_directory);
        var terms = reader.Leaves[0].Reader.GetTerms("f")!.GetEnumerator();
        var shown = new List<string>();
        while (terms.MoveNext())
        {
            var term = Utf8Term.CopyOf(terms.Term).ToString();
            var postings = terms.GetPostings(PostingsFlags.All);
            postings.NextDoc();
            shown.Add(string.Join(' ', Enumerable.Range(0, postings.Freq)
                .Select(_ => FormattableString.Invariant($"{term}@{postings.NextPosition()}[{postings.StartOffset}-{postings.EndOffset}]"))));
        }

        return shown;
    }

    private void AssertLowered()
    {
        using var reader = DirectoryReader.Open(_directory);
        var leaf = Assert.Single(reader.Leaves).Reader;
        var info = Assert.Single(leaf.FieldInfos);
        Assert.Equal((IndexOptions.DocsAndFreqs, true, false), (info.IndexOptions, info.OmitsNorms, info.HasNorms));
        Assert.Null(leaf.GetNorms("f"));
        var terms = leaf.GetTerms("f")!.GetEnumerator();
        Assert.True(terms.SeekExact("a"u8));
        var postings = terms.GetPostings(PostingsFlags.All);
        postings.NextDoc();
        Assert.Equal((2, -1), (postings.Freq, postings.NextPosition()));
    }

    private void AssertRefused(string reason, Document document)
    {
        using var writer = IndexWriter.Open(_directory, new WhitespaceAnalyzer(), new IndexWriterOptions { OpenMode = OpenMode.Create });
        var refused = Assert.Throws<DocumentRejectedException>(() => writer.AddDocument(document));
        Assert.Equal("f", refused.Field);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    private sealed class GapAnalyzer(int gap) : Analyzer
    {
        private readonly WhitespaceAnalyzer _inner = new();

        public override string Fingerprint => "gap";

        public override TokenStream CreateTokenStream(string field) => _inner.CreateTokenStream(field);

        public override int GetPositionIncrementGap(string field) => gap;
    }

    private sealed class ThrowingAnalyzer : Analyzer
    {
        public override string Fingerprint => "throwing";

        public override TokenStream CreateTokenStream(string field) => new ThrowingTokenizer();
    }

    private sealed class ThrowingTokenizer : Tokenizer
    {
        public override bool MoveNext() =>
            Text.Span.SequenceEqual("boom") ? throw new InvalidOperationException("boom") : false;
    }

    private sealed class LiteralStream((string Text, int Increment)[] tokens, int endIncrement) : Tokenizer
    {
        private int _next;

        public override void Reset(ReadOnlyMemory<char> text)
        {
            base.Reset(text);
            _next = 0;
        }

        public override bool MoveNext()
        {
            if (_next == tokens.Length)
                return false;
            Token.Clear();
            Token.SetTerm(tokens[_next].Text);
            Token.PositionIncrement = tokens[_next].Increment;
            Token.StartOffset = _next * 2;
            Token.EndOffset = (_next * 2) + 1;
            _next++;
            return true;
        }

        public override void End()
        {
            Token.Clear();
            Token.PositionIncrement = endIncrement;
            Token.EndOffset = tokens.Length * 2;
        }
    }
}
