using SearchCore.Codecs.BlockTree;
using SearchCore.Codecs.Impacts;

namespace SearchCore.Codecs.Lucene41;

/// <summary>The inverted index of codec Lucene46: the terms dictionary of chapter 7 over the postings of chapter 8.</summary>
internal sealed class Lucene41PostingsFormat : PostingsFormat
{
    /// <summary>The name under which a field's attributes record this format.</summary>
    public const string Name = "Lucene41";

    public override FieldsProducer OpenReader(SegmentReadState state)
    {
        var postings = PostingsReader.Open(state);
        try
        {
            return new BlockTreeTermsReader(state, postings);
        }
        catch
        {
            postings.Dispose();
            throw;
        }
    }

    public override FieldsConsumer OpenWriter(SegmentWriteState state)
    {
        var postings = new PostingsOutputs(state);
        try
        {
            return new BlockTreeTermsWriter(state, postings);
        }
        catch
        {
            postings.Dispose();
            throw;
        }
    }

    public override void WriteImpacts(SegmentWriteState state, NormsProducer norms)
    {
        if (!state.Directory.FileExists(IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, PostingsFiles.DocsExtension)))
            return;
        var written = new SegmentReadState(state.Directory, state.Segment, state.FieldInfos, state.Suffix);
        using var fields = OpenReader(written);
        using var docs = state.Directory.OpenInput(IndexFileNames.SegmentFileName(state.Segment.Name, state.Suffix, PostingsFiles.DocsExtension));
        using var writer = new ImpactsWriter(state, ImpactsFile.ChecksumOf(docs));
        foreach (var field in state.FieldInfos)
        {
            if (field.HasNorms && field.IndexOptions >= IndexOptions.DocsAndFreqs && fields.GetTerms(field.Name) is BlockTreeTerms terms)
                WriteImpacts(writer, terms, norms.GetNorms(field));
        }

        writer.Finish();
    }

    private static void WriteImpacts(ImpactsWriter writer, BlockTreeTerms terms, NumericDocValues norms)
    {
        if (!norms.TryGetBytes(out var bytes))
            return;
        var enumerator = terms.GetEnumerator();
        PostingsEnumerator? postings = null;
        while (enumerator.MoveNext())
        {
            if (enumerator.DocFreq <= ImpactsFile.MaxDocFreqWithout)
                continue;
            postings = enumerator.GetPostings(PostingsFlags.Freqs, postings);
            writer.Add(((BlockTermState)enumerator.CaptureState()).Pointers.DocStart, postings, bytes);
        }
    }
}
