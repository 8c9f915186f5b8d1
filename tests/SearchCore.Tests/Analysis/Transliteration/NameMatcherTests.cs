using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Transliteration;

namespace SearchCore.Tests.Analysis.Transliteration;

public sealed class NameMatcherTests
{
    private static readonly string[] DeirEzZor = NameData.Groups("named.jsonl")[0];

    [Fact]
    public void Nearly_every_spelling_of_Deir_ez_Zor_is_taken_for_every_other_by_itself()
    {
        var pairs = DeirEzZor.SelectMany(a => DeirEzZor.Select(b => NameMatcher.Score(a, b).Similarity)).ToArray();
        Assert.InRange((double)pairs.Count(similarity => similarity >= NameMatcher.DefaultThreshold) / pairs.Length, 0.9, 1);
        Assert.InRange(pairs.Min(), 0.25, 1);
    }

    [Theory]
    [InlineData("Idlib", "Irbid")]
    [InlineData("Muhammad", "Mahmud")]
    [InlineData("محمد", "محمود")]
    [InlineData("Putin", "Rasputin")]
    public void Names_that_only_look_alike_are_kept_apart(string a, string b) =>
        Assert.InRange(NameMatcher.Score(a, b).Similarity, 0, NameMatcher.DefaultThreshold);

    [Theory]
    [InlineData("Abdul Rahman", "Abdurrahman")]
    [InlineData("Abdul Rahman", "عبد الرحمن")]
    [InlineData("Abdurrahman", "عبد الرحمن")]
    [InlineData("Deirezzor", "Deir ez-Zor")]
    [InlineData("Khrushchev", "Хрущев")]
    [InlineData("Chruschtschow", "Хрущев")]
    [InlineData("Երևան", "Yerevan")]
    [InlineData("თბილისი", "Tbilisi")]
    public void Joined_words_articles_and_romanizations_are_bridged(string a, string b) =>
        Assert.InRange(NameMatcher.Score(a, b).Similarity, NameMatcher.DefaultThreshold, 1);

    [Fact]
    public void The_same_letters_are_1_and_nothing_else_is()
    {
        Assert.Equal(1, NameMatcher.Score("Deir ez-Zor", "DEIR EZ ZOR").Similarity);
        Assert.Equal("the same letters", NameMatcher.Score("Deir ez-Zor", "DEIR EZ ZOR").Reason);
        Assert.InRange(NameMatcher.Score("Deir ez-Zor", "Deir ez-Zur").Similarity, 0.5, 0.9999);
    }

    [Fact]
    public void The_reason_names_what_differs()
    {
        Assert.Equal("o ~ u", NameMatcher.Score("Deir ez-Zor", "Deir ez-Zur").Reason);
        Assert.Contains("article", NameMatcher.Score("al-Raqqa", "Raqqa").Reason, StringComparison.Ordinal);
        Assert.Equal("no letters of a known script", NameMatcher.Score("123", "Raqqa").Reason);
    }

    [Theory]
    [InlineData("Pushkin", "Пушкин", "the same sounds in another script")]
    [InlineData("Abu Kamal", "Abukamal", "the same letters, joined differently")]
    [InlineData("Bashar Assad", "Assad, Bashar", "the words in another order")]
    [InlineData("J. Smith", "John Smith", "j is the initial of john")]
    public void The_reason_can_be_read(string a, string b, string reason) => Assert.Equal(reason, NameMatcher.Score(a, b).Reason);

    [Theory]
    [InlineData("Assad Bashar", "Bashar al-Assad")]
    [InlineData("Assad, Bashar", "Башар Асад")]
    [InlineData("Smith John Fitzgerald", "John Fitzgerald Smith")]
    [InlineData("Smith, J.", "John Smith")]
    [InlineData("J. Smith", "John Smith")]
    [InlineData("J. F. Kennedy", "John Fitzgerald Kennedy")]
    [InlineData("А. Пушкин", "Alexander Pushkin")]
    [InlineData("Дж. Картер", "Джимми Картер")]
    public void The_order_of_words_and_initials_make_a_name_a_little_less_alike(string a, string b)
    {
        Assert.InRange(NameMatcher.Score(a, b).Similarity, NameMatcher.DefaultThreshold, 0.95);
        Assert.True(NameMatcher.Score(a, b).Similarity > NameMatcher.Score(a, b, new NameRules { WordOrder = false, Initials = false }).Similarity);
    }

    [Theory]
    [InlineData("J. Smith", "Adam Smith")]
    [InlineData("J. S.", "John Smith")]
    [InlineData("J", "John")]
    [InlineData("Smith John", "Johnson Smithson")]
    public void An_initial_needs_its_letter_and_a_name_in_full(string a, string b) =>
        Assert.InRange(NameMatcher.Score(a, b).Similarity, 0, NameMatcher.DefaultThreshold);

    [Fact]
    public void Most_hand_picked_names_that_must_not_match_do_not()
    {
        Assert.InRange(FalseShare("hand-name"), 0, 0.08);
        Assert.InRange(FalseShare("hand-cross"), 0, 0.06);
    }

    [Fact]
    public void Whatever_the_texts_the_similarity_lies_from_0_to_1_and_has_no_order()
    {
        var pairs = from a in NastyText.Texts.Generator from b in NastyText.Texts.Generator select (a, b);
        Prop.ForAll(pairs.ToArbitrary(), pair =>
        {
            var (there, back) = (NameMatcher.Score(pair.a, pair.b), NameMatcher.Score(pair.b, pair.a));
            return there.Similarity is >= 0 and <= 1 && Math.Abs(there.Similarity - back.Similarity) < 1e-6 && there.Reason.Length > 0;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Comparing_allocates_nothing_but_the_reason()
    {
        var comparer = new NameComparer();
        comparer.SetQuery("Deir ez-Zor");
        comparer.Compare("دير الزور");
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            comparer.Compare("Дейр-эз-Зор");
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static double FalseShare(string category)
    {
        var pairs = NameData.Negatives(category);
        return (double)pairs.Count(pair => NameMatcher.Score(pair.A, pair.B).Similarity >= NameMatcher.DefaultThreshold) / pairs.Count;
    }
}
