using SearchCore.Codecs;
using SearchCore.Codecs.BlockTree;
using SearchCore.Codecs.Lucene41;
using SearchCore.Store;
using SearchCore.Util;
using SearchCore.Util.Fst;

namespace SearchCore.Tests.Codecs.BlockTree;

/// <summary>The forms that Lucene before 4.8 wrote (format chapters 1.1 and 8.1), made here out of files of the newest form.</summary>
public sealed class OlderFormsTests
{
    private const int MaxDoc = 3000;

    [Fact]
    public void Files_without_footers_are_read()
    {
        var terms = NewTerms(out var field);
        using var index = new WrittenIndex(MaxDoc, (field, terms));
        using var older = new InMemoryDirectory();
        foreach (var name in index.Directory.ListAll())
            CopyAsOlder(index.Directory, older, name, name.EndsWith("tim", StringComparison.Ordinal) || name.EndsWith("tip", StringComparison.Ordinal) ? 2 : 1);
        using var fields = index.Open(older);
        PostingsAssert.SameTerms(terms, fields.GetTerms(field.Name)!);
        fields.CheckIntegrity();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Metadata_without_an_array_of_numbers_are_read(int version)
    {
        var terms = NewTerms(out var field);
        using var index = new WrittenIndex(MaxDoc, (field, terms));
        using var older = new InMemoryDirectory();
        foreach (var extension in (string[])["doc", "pos", "pay"])
            CopyAsOlder(index.Directory, older, FileName(extension), 0);
        WriteTerms(older, version, field, index.Fields.GetTerms(field.Name)!);
        using var fields = index.Open(older);
        PostingsAssert.SameTerms(terms, fields.GetTerms(field.Name)!);
    }

    private static string FileName(string extension) => $"_0_Lucene41_0.{extension}";

    private static ListTerms NewTerms(out FieldInfo field)
    {
        var random = new RandomPostings(3);
        var made = random.NewField("f", 0, IndexOptions.DocsAndFreqsAndPositionsAndOffsets, payloads: true);
        field = made;
        return new ListTerms(made, [.. ((int[])[1, 2, 40, 128, 129, 1, 1500]).Select((docFreq, n) => (new Utf8Term($"t{n}"), random.Next(docFreq, MaxDoc, made)))]);
    }

    /// <summary>Copies a file with another version in its header and without its footer.</summary>
    private static void CopyAsOlder(IndexDirectory source, IndexDirectory target, string name, int version)
    {
        using var input = source.OpenInput(name);
        var bytes = input.GetSpanFrom(0)[..^CodecHeader.FooterLength].ToArray();
        SetVersion(bytes, 0, version);
        // The terms dictionary has the header of the postings behind its own.
        if (name.EndsWith("tim", StringComparison.Ordinal))
            SetVersion(bytes, CodecHeader.Length(BlockTreeFormat.TermsHeader), 1);
        using var output = target.CreateOutput(name);
        output.WriteBytes(bytes);
    }

    private static void SetVersion(byte[] bytes, int header, int version) =>
        bytes[header + sizeof(int) + 1 + bytes[header + sizeof(int)] + sizeof(int) - 1] = (byte)version;

    /// <summary>Writes a terms dictionary of one block.</summary>
    private static void WriteTerms(IndexDirectory directory, int version, FieldInfo field, Terms terms)
    {
        var placesAtEnd = version >= BlockTreeFormat.VersionWithDirectoryAtEnd;
        var header = CodecHeader.Length(BlockTreeFormat.TermsHeader) + (placesAtEnd ? 0 : sizeof(long));
        var block = MakeBlock(terms);
        var blockPointer = header + CodecHeader.Length(PostingsFiles.TermsHeader) + 2;
        var code = new ByteBuffer();
        code.WriteVLong(((long)blockPointer << BlockTreeFormat.FlagBits) | BlockTreeFormat.HasTerms);

        using (var output = directory.CreateOutput(FileName("tim")))
        {
            CodecHeader.WriteHeader(output, BlockTreeFormat.TermsHeader, version);
            if (!placesAtEnd)
                output.WriteInt64(blockPointer + block.Length);
            CodecHeader.WriteHeader(output, PostingsFiles.TermsHeader, 0);
            output.WriteVInt(ForUtil.BlockSize);
            output.WriteBytes(block.Written);
            output.WriteVInt(1);
            output.WriteVInt(field.Number);
            output.WriteVLong(terms.TermCount);
            output.WriteVInt(code.Length);
            output.WriteBytes(code.Written);
            output.WriteVLong(terms.SumTotalTermFreq);
            output.WriteVLong(terms.SumDocFreq);
            output.WriteVInt(terms.DocCount);
            if (placesAtEnd)
                output.WriteInt64(blockPointer + block.Length);
        }

        WriteIndex(directory, version, placesAtEnd, Utf8Term.CopyOf(code.Written));
    }

    private static void WriteIndex(IndexDirectory directory, int version, bool placesAtEnd, Utf8Term rootCode)
    {
        var builder = new FstBuilder();
        builder.Add([], rootCode);
        var fst = builder.Finish();
        var start = CodecHeader.Length(BlockTreeFormat.IndexHeader) + (placesAtEnd ? 0 : sizeof(long));
        var place = start + CodecHeader.Length(FstReader.HeaderName) + fst.Length;
        using var output = directory.CreateOutput(FileName("tip"));
        CodecHeader.WriteHeader(output, BlockTreeFormat.IndexHeader, version);
        if (!placesAtEnd)
            output.WriteInt64(place);
        CodecHeader.WriteHeader(output, FstReader.HeaderName, FstReader.CurrentVersion);
        output.WriteBytes(fst.Written);
        output.WriteVLong(start);
        if (placesAtEnd)
            output.WriteInt64(place);
    }

    private static ByteBuffer MakeBlock(Terms terms)
    {
        var (suffixes, statistics, metadata) = (new ByteBuffer(), new ByteBuffer(), new ByteBuffer());
        var last = default(PostingsPointers);
        var enumerator = terms.GetEnumerator();
        var count = 0;
        for (; enumerator.MoveNext(); count++)
        {
            suffixes.WriteVInt(enumerator.Term.Length);
            suffixes.WriteBytes(enumerator.Term);
            statistics.WriteVInt(enumerator.DocFreq);
            statistics.WriteVLong(enumerator.TotalTermFreq - enumerator.DocFreq);
            WriteOldMetadata(metadata, (BlockTermState)enumerator.CaptureState(), ref last);
        }

        var block = new ByteBuffer();
        block.WriteVInt((count << 1) | 1);
        block.WriteVInt((suffixes.Length << 1) | 1);
        block.WriteBytes(suffixes.Written);
        block.WriteVInt(statistics.Length);
        block.WriteBytes(statistics.Written);
        block.WriteVInt(metadata.Length);
        block.WriteBytes(metadata.Written);
        return block;
    }

    private static void WriteOldMetadata(ByteBuffer metadata, BlockTermState term, ref PostingsPointers last)
    {
        var pointers = term.Pointers;
        if (term.DocFreq == 1)
        {
            metadata.WriteVInt(pointers.SingletonDoc);
        }
        else
        {
            metadata.WriteVLong(pointers.DocStart - last.DocStart);
            last.DocStart = pointers.DocStart;
        }

        metadata.WriteVLong(pointers.PositionStart - last.PositionStart);
        last.PositionStart = pointers.PositionStart;
        if (term.TotalTermFreq > ForUtil.BlockSize)
            metadata.WriteVLong(pointers.LastPositionBlockOffset);
        if (term.TotalTermFreq >= ForUtil.BlockSize)
        {
            metadata.WriteVLong(pointers.PayloadStart - last.PayloadStart);
            last.PayloadStart = pointers.PayloadStart;
        }

        if (term.DocFreq > ForUtil.BlockSize)
            metadata.WriteVLong(pointers.SkipOffset);
    }
}
