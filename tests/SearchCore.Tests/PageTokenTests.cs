using System.Buffers.Text;
using FsCheck;
using FsCheck.Fluent;
using SearchCore.Exceptions;
using SearchCore.Search.Sorting;
using SearchCore.Util;

namespace SearchCore.Tests;

public sealed class PageTokenTests
{
    private static readonly SortField[] Order =
        [new("title", SortFieldType.String), new("year", SortFieldType.Int) { IsReverse = true }, SortField.Score];

    [Fact]
    public void A_token_holds_what_was_written() => Prop.ForAll<byte[], long, int>((bytes, number, doc) =>
    {
        var last = new FieldDoc(doc, 1, [SortValue.Of(new Utf8Term(bytes)), SortValue.None, SortValue.Of(number)]);
        var read = PageToken.Read(PageToken.Write(last, Order), Order);
        return read.Doc == doc && read.SortValues.SequenceEqual(last.SortValues);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_token_with_a_changed_letter_is_refused()
    {
        var token = PageToken.Write(new FieldDoc(7, 1, [SortValue.Of(new Utf8Term("rome")), SortValue.Of(5), SortValue.Of(6)]), Order);
        for (var i = 0; i < token.Length; i++)
        {
            var changed = string.Concat(token.AsSpan(0, i), token[i] == 'A' ? "B" : "A", token.AsSpan(i + 1));
            Assert.Throws<SearchRequestException>(() => PageToken.Read(changed, Order));
        }
    }

    [Fact]
    public void Whatever_is_given_as_a_token_is_read_or_refused() => Prop.ForAll<byte[]>(bytes =>
    {
        // A stranger can compute the checksum too.
        var content = new byte[] { 1 }.Concat(bytes).ToArray();
        var signed = content.Concat(BitConverter.GetBytes(PageToken.Checksum(content, Order))).ToArray();
        return IsReadOrRefused(Base64Url.EncodeToString(bytes)) && IsReadOrRefused(Base64Url.EncodeToString(signed));
    }).QuickCheckThrowOnFailure();

    private static bool IsReadOrRefused(string token)
    {
        try
        {
            return PageToken.Read(token, Order).SortValues.Count == Order.Length;
        }
        catch (SearchRequestException)
        {
            return true;
        }
    }
}
