using SearchCore.Highlighting;
using SearchCore.Sync;
using SearchCore.Worker.Http;

namespace SearchCore.Worker.Tests.Http;

public sealed class AnswerBuilderTests
{
    [Fact]
    public void A_passage_becomes_segments_that_make_up_its_text()
    {
        var passage = new Passage("in Deir ez-Zor, دير الزور", 40, [new TextRange(3, 11), new TextRange(16, 9)], 1);
        var hit = Build(new SearchDocument { { FolderSchema.Path, "a.txt" } }, (FolderSchema.Text, passage));

        Assert.Equal(
            [new Segment("in ", false), new Segment("Deir ez-Zor", true), new Segment(", ", false), new Segment("دير الزور", true)],
            Assert.Single(hit.Passages));
    }

    [Fact]
    public void A_title_is_whole_although_its_passage_is_a_part_of_it()
    {
        var document = new SearchDocument { { FolderSchema.Path, "a.txt" }, { FolderSchema.Title, "The battle for Raqqa is over" } };

        var hit = Build(document, (FolderSchema.Title, new Passage("for Raqqa", 11, [new TextRange(4, 5)], 1)));

        Assert.Equal([new Segment("The battle for ", false), new Segment("Raqqa", true), new Segment(" is over", false)], hit.Title);
    }

    [Fact]
    public void A_document_without_a_title_is_named_by_its_path() =>
        Assert.Equal([new Segment("a.txt", false)], Build(new SearchDocument { { FolderSchema.Path, "a.txt" } }).Title);

    [Fact]
    public void A_text_that_is_too_long_is_cut_between_characters_and_the_answer_says_so()
    {
        var document = new SearchDocument { { FolderSchema.Path, "a.txt" }, { FolderSchema.Text, "abc😀def" } };

        Assert.Equal(("abc😀def", false), Cut(document, 8));
        Assert.Equal(("abc😀", true), Cut(document, 5));
        Assert.Equal(("abc", true), Cut(document, 4));
    }

    private static (string Text, bool IsCut) Cut(SearchDocument document, int length)
    {
        var answer = AnswerBuilder.Document(document, length);
        return (answer.Text, answer.IsCut);
    }

    private static HitAnswer Build(SearchDocument document, params (string Field, Passage Passage)[] passages)
    {
        var hit = new SearchHit(document, 1, 0)
        {
            Passages = passages.ToDictionary(pair => pair.Field, pair => (IReadOnlyList<Passage>)[pair.Passage], StringComparer.Ordinal),
        };
        return Assert.Single(AnswerBuilder.Search(new SearchParameters("q", 10, 0), new SearchResult([hit], 1, true)).Hits);
    }
}
