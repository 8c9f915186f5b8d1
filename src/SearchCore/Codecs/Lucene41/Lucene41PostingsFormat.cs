using SearchCore.Codecs.BlockTree;

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
}
