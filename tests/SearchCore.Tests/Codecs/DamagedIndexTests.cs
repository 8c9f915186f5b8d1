using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs;

/// <summary>Files that were cut or changed must give damage or an answer: no other exception, no hang, no read outside the file.</summary>
public sealed class DamagedIndexTests
{
    private const int MaxDoc = 3000;
    private const int MostSteps = 3_000_000;

    [Fact]
    public void A_cut_file_is_damage()
    {
        using var index = NewIndex();
        foreach (var name in index.Directory.ListAll())
        {
            var bytes = AllBytes(index.Directory, name);
            foreach (var length in (int[])[0, 1, 8, 20, bytes.Length / 2, bytes.Length - 17, bytes.Length - 16, bytes.Length - 1])
            {
                using var damaged = Replace(index.Directory, name, bytes[..length]);
                Assert.Throws<IndexCorruptException>(() => ReadAll(index, damaged));
            }
        }
    }

    [Fact]
    public void A_changed_bit_is_found_by_the_checksum()
    {
        using var index = NewIndex();
        var random = new Random(1);
        foreach (var name in index.Directory.ListAll())
        {
            var bytes = AllBytes(index.Directory, name);
            for (var round = 0; round < 20; round++)
            {
                using var damaged = Replace(index.Directory, name, Flip(bytes, random));
                Assert.ThrowsAny<SearchCoreException>(() =>
                {
                    using var fields = index.Open(damaged);
                    fields.CheckIntegrity();
                });
            }
        }
    }

    [Fact]
    public void A_changed_bit_that_nobody_checked_gives_damage_or_an_answer()
    {
        using var index = NewIndex();
        var random = new Random(2);
        foreach (var name in index.Directory.ListAll())
        {
            var bytes = AllBytes(index.Directory, name);
            for (var round = 0; round < 300; round++)
            {
                using var damaged = Replace(index.Directory, name, WithChecksum(Flip(bytes, random)));
                ReadOrSeeDamage(index, damaged);
            }
        }
    }

    private static void ReadOrSeeDamage(WrittenIndex index, IndexDirectory directory)
    {
        try
        {
            ReadAll(index, directory);
        }
        catch (SearchCoreException error)
        {
            // The other right answer. Whatever else is thrown fails the test.
            Assert.True(error is IndexCorruptException or IndexFormatException);
        }
    }

    private static void ReadAll(WrittenIndex index, IndexDirectory directory)
    {
        using var fields = index.Open(directory);
        var steps = 0;
        foreach (var info in index.FieldInfos)
        {
            var enumerator = fields.GetTerms(info.Name)?.GetEnumerator();
            while (enumerator is not null && enumerator.MoveNext())
            {
                ReadPostings(enumerator.GetPostings(PostingsFlags.All), ref steps);
                Advance(enumerator.GetPostings(PostingsFlags.All), ref steps);
            }

            enumerator?.SeekExact("t5"u8);
            enumerator?.SeekCeiling("t77x"u8);
        }
    }

    private static void ReadPostings(PostingsEnumerator postings, ref int steps)
    {
        while (postings.NextDoc() != PostingsEnumerator.NoMoreDocs)
        {
            Assert.InRange(postings.DocId, 0, MaxDoc - 1);
            for (var left = postings.Freq; left > 0; left--)
            {
                if (postings.NextPosition() < 0)
                    break;
                Assert.InRange(postings.Payload.Length, 0, 1 << 20);
                Assert.InRange(++steps, 0, MostSteps);
            }
        }
    }

    private static void Advance(PostingsEnumerator postings, ref int steps)
    {
        while (postings.Advance(Math.Max(0, postings.DocId) + 500) != PostingsEnumerator.NoMoreDocs)
        {
            Assert.InRange(postings.DocId, 0, MaxDoc - 1);
            postings.NextPosition();
            Assert.InRange(++steps, 0, MostSteps);
        }
    }

    private static WrittenIndex NewIndex()
    {
        var random = new RandomPostings(11);
        var fields = Enumerable.Range(1, 4).Select(kind =>
        {
            var field = random.NewField($"f{kind}", kind, (IndexOptions)kind, payloads: true);
            var terms = Enumerable.Range(0, 120).Select(n => new Utf8Term($"t{n}")).Order()
                .Select((term, n) => (term, random.Next(n == 50 ? 1500 : n % 13 == 0 ? 200 : 1 + (n % 3), MaxDoc, field))).ToArray();
            return (field, (Terms)new ListTerms(field, terms));
        });
        return new WrittenIndex(MaxDoc, [.. fields]);
    }

    private static byte[] AllBytes(IndexDirectory directory, string name)
    {
        using var input = directory.OpenInput(name);
        return input.GetSpanFrom(0).ToArray();
    }

    private static byte[] Flip(byte[] bytes, Random random)
    {
        var flipped = (byte[])bytes.Clone();
        flipped[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        return flipped;
    }

    /// <summary>Makes the footer right again, as a forger would.</summary>
    private static byte[] WithChecksum(byte[] bytes)
    {
        System.Buffers.Binary.BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(bytes.Length - 8), Crc32.Append(0, bytes.AsSpan(0, bytes.Length - 8)));
        return bytes;
    }

    private static InMemoryDirectory Replace(IndexDirectory source, string name, byte[] bytes)
    {
        var copy = new InMemoryDirectory();
        foreach (var other in source.ListAll())
        {
            using var output = copy.CreateOutput(other);
            output.WriteBytes(other == name ? bytes : AllBytes(source, other));
        }

        return copy;
    }
}
