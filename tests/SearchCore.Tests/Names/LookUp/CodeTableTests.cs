using System.Runtime.Intrinsics;
using SearchCore.Names.LookUp;

namespace SearchCore.Tests.Names.LookUp;

public sealed class CodeTableTests
{
    private static readonly sbyte[] Numbers = [.. Enumerable.Range(0, CodeTable.Size).Select(code => (sbyte)((code * 7) - 128))];

    [Fact]
    public void Each_code_finds_its_number_wherever_it_stands()
    {
        var table = new CodeTable(Numbers);
        for (var shift = 0; shift < CodeTable.Size; shift++)
        {
            byte[] codes = [.. Enumerable.Range(0, CodeTable.Size).Select(i => (byte)((i + shift) % CodeTable.Size))];
            var expected = Vector256.Create<sbyte>(Array.ConvertAll(codes, code => Numbers[code]));
            Assert.Equal(expected, table.LookUp(new CodeTable.SplitCodes(Vector256.Create<byte>(codes))));
            Assert.Equal(expected.GetLower(), table.LookUp(Vector128.Create<byte>(codes).AsSByte()));
        }
    }
}
