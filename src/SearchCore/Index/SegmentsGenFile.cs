using SearchCore.Codecs;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Index;

/// <summary>The hint about the newest generation that other Lucenes write (format chapter 2.2).</summary>
internal static class SegmentsGenFile
{
    private const int FormatWithFooter = -3;
    private const int FormatWithoutFooter = -2;

    /// <summary>The generation that it names; 0 when it is missing, damaged or does not agree with itself.</summary>
    /// <exception cref="IndexFormatException">It is whole but of an unknown format.</exception>
    public static long Read(IndexDirectory directory)
    {
        try
        {
            using var input = directory.OpenInput(IndexFileNames.SegmentsGen);
            var reader = input.OpenReader();
            var format = reader.ReadInt32();
            if (format is not (FormatWithFooter or FormatWithoutFooter))
                throw new IndexFormatException(IndexFileNames.SegmentsGen, $"it has format {format}, and -2 and -3 are read");
            if (format == FormatWithFooter)
                CodecHeader.VerifyChecksum(input);
            var generation = reader.ReadInt64();
            return generation > 0 && generation == reader.ReadInt64() ? generation : 0;
        }
        catch (Exception unreadable) when (unreadable is IOException or IndexCorruptException)
        {
            // It is only a second opinion to the listing, and a writer that died may have left half of it.
            return 0;
        }
    }
}
