using SearchCore.Highlighting;

namespace SearchCore.Tests.Highlighting;

public sealed class PassageFormatterTests
{
    private static readonly Passage First = new("<b>Zor & 'Zur'</b>", 0, [new TextRange(3, 3), new TextRange(10, 3)], 1);
    private static readonly Passage Later = new("the end", 90, [], 1);

    [Fact]
    public void Html_marks_matches_and_lets_no_text_through_as_markup() =>
        Assert.Equal("&lt;b&gt;<mark>Zor</mark> &amp; &#39;<mark>Zur</mark>&#39;&lt;/b&gt;", PassageFormatter.Html.Format(First));

    [Fact]
    public void Plain_is_the_text() => Assert.Equal(First.Text, PassageFormatter.Plain.Format(First));

    [Fact]
    public void An_ellipsis_stands_where_text_was_left_out()
    {
        Assert.Equal("<b>Zor & 'Zur'</b> … the end", PassageFormatter.Plain.Format([First, Later]));
        Assert.Equal("… the end", PassageFormatter.Plain.Format([Later]));
    }
}
