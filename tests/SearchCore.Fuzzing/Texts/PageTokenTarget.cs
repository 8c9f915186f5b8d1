using System.Buffers.Text;
using SearchCore.Exceptions;
using SearchCore.Fuzzing.Mutation;
using SearchCore.Fuzzing.Running;
using SearchCore.Search.Sorting;
using SearchCore.Util;

namespace SearchCore.Fuzzing.Texts;

/// <summary>Tokens of pages: read, or refused; and the index goes on from wherever one points to.</summary>
internal sealed class PageTokenTarget() : FuzzTarget("page-token")
{
    private static readonly SearchIndex Index = SearchIndex.Open(SearchedIndex.Directory, options: new SearchIndexOptions { IsReadOnly = true });

    // The order of the search below, as the facade makes it.
    private static readonly SortField[] Order = [new("tag", SortFieldType.String) { Missing = MissingValues.Last }, new("weight", SortFieldType.Double) { Missing = MissingValues.Last }];

    private static readonly byte[] Sample = Base64Url.DecodeFromChars(
        PageToken.Write(new FieldDoc(7, 1, [SortValue.Of(new Utf8Term("river")), SortValue.Of(5)]), Order));

    public override byte[] CreateInput(Random random)
    {
        var bytes = ByteMutator.Mutate(Sample[..^sizeof(uint)], random);
        if (bytes.Length > 0 && random.Next(10) > 0)
            bytes[0] = Sample[0];
        return random.Next(5) == 0 ? bytes : [.. bytes, .. BitConverter.GetBytes(PageToken.Checksum(bytes, Order))];
    }

    public override void Run(byte[] input)
    {
        var token = Base64Url.EncodeToString(input);
        Try(() => PageToken.Read(token, Order));
        Try(() => Index.Search(new SearchRequest("*:*") { Sort = [new SearchSort("tag"), new SearchSort("weight")], After = token }));
    }

    private static void Try(Action read)
    {
        try
        {
            read();
        }
        catch (SearchRequestException)
        {
            // Promised.
        }
    }
}
