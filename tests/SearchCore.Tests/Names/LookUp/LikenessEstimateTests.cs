using FsCheck;
using FsCheck.Fluent;
using SearchCore.Analysis.Transliteration;
using SearchCore.Names.LookUp;
using SearchCore.Tests.Analysis;
using SearchCore.Tests.Analysis.Transliteration;

namespace SearchCore.Tests.Names.LookUp;

public sealed class LikenessEstimateTests
{
    [Theory]
    [InlineData("Shostakovich", "shostakovitch", "shostaka", "rostropovich")]
    [InlineData("Шостакович", "shostakovich", "shevchenko", "idlib")]
    [InlineData("Deir", "dayr", "dara", "sur")]
    [InlineData("الزور", "zawr", "zahra", "deir")]
    [InlineData("Zor", "الزور", "زهرة", "دير")]
    [InlineData("Elias", "الياس", "ياسين", "نصر")]
    public void The_more_alike_the_higher(string name, string near, string further, string far)
    {
        Assert.True(Estimate(name, near) > Estimate(name, further));
        Assert.True(Estimate(name, further) > Estimate(name, far));
    }

    [Fact]
    public void Estimates_follow_the_comparison()
    {
        var names = NameData.Groups("named.jsonl").Take(12).SelectMany(group => group).ToArray();
        var comparer = new NameComparer();
        var (agreeing, all) = (0, 0);
        foreach (var name in names)
        {
            comparer.SetQuery(name);
            var compared = names.Where(other => other != name && IsOneScript(other)).Select(other => (Odds: comparer.CompareOdds(other), Estimate: Estimate(name, other))).ToArray();
            foreach (var good in compared.Where(pair => pair.Odds > 0))
            {
                var bad = compared.Where(pair => pair.Odds < -6).ToArray();
                agreeing += bad.Count(pair => pair.Estimate < good.Estimate);
                all += bad.Length;
            }
        }

        Assert.True(all > 1_000);
        Assert.InRange((double)agreeing / all, 0.99, 1);
    }

    [Fact]
    public void Spellings_of_a_block_do_not_disturb_each_other()
    {
        string[] words = ["dayr", "deir", "deyrezzor", "d", "sur", "dairut", "daraya", "dura", "duraykish", "dar", "tour", "ter", "adra", "idlib", "tartus", "derik"];
        words = [.. words, .. words.Reverse()];
        var query = new SoundLattice();
        query.Read("Deir");
        var estimate = new LikenessEstimate();
        estimate.Set(query, Script.Latin);
        var together = new short[KeySpellings.BlockSize];
        estimate.Estimate(ToColumns(words), together);
        Assert.Equal(words.Select(word => Estimate("Deir", word)), together);
    }

    [Fact]
    public void The_fast_way_gives_what_the_plain_one_does()
    {
        var names = NameData.Groups("named.jsonl").SelectMany(group => group).ToArray();
        var bySpelling = names.Where(IsOneScript).GroupBy(ReadScript).ToArray();
        var (query, estimate) = (new SoundLattice(), new LikenessEstimate());
        foreach (var name in names.Where((_, i) => i % 25 == 0))
        {
            query.Read(name);
            foreach (var ofScript in bySpelling)
            {
                estimate.Set(query, ofScript.Key);
                foreach (var block in ofScript.Chunk(KeySpellings.BlockSize))
                {
                    var fast = new short[block.Length];
                    estimate.Estimate(ToColumns(block), fast);
                    Assert.Equal(block.Select(spelling => estimate.Estimate(ReadCodes(spelling))), fast);
                }
            }
        }
    }

    [Fact]
    public void Whatever_the_name_and_the_spelling_an_estimate_is_made() => Prop.ForAll(NastyText.Texts, text =>
    {
        var query = new SoundLattice();
        query.Read(text);
        var estimate = new LikenessEstimate();
        estimate.Set(query, Script.Latin);
        var estimates = new short[1];
        estimate.Estimate(ToColumns([text]), estimates);
        return estimates[0] != short.MaxValue;
    }).QuickCheckThrowOnFailure();

    private static bool IsOneScript(string spelling) => ReadScript(spelling) != Script.Unknown;

    private static Script ReadScript(string spelling)
    {
        SoundCodes.Read(spelling, stackalloc byte[SoundCodes.MaxLength], out var script);
        return script;
    }

    private static byte[] ReadCodes(string spelling)
    {
        var codes = new byte[SoundCodes.MaxLength];
        return codes[..SoundCodes.Read(spelling, codes, out _)];
    }

    private static short Estimate(string name, string spelling)
    {
        var query = new SoundLattice();
        query.Read(name);
        var estimate = new LikenessEstimate();
        estimate.Set(query, ReadScript(spelling));
        var estimates = new short[1];
        estimate.Estimate(ToColumns([spelling]), estimates);
        return estimates[0];
    }

    private static byte[] ToColumns(string[] spellings)
    {
        var columns = Enumerable.Repeat(SoundCodes.Padding, (SoundCodes.MaxLength * spellings.Length) + KeySpellings.BlockSize).ToArray();
        for (var i = 0; i < spellings.Length; i++)
        {
            var codes = ReadCodes(spellings[i]);
            for (var place = 0; place < codes.Length; place++)
                columns[(place * spellings.Length) + i] = codes[place];
        }

        return columns;
    }
}
