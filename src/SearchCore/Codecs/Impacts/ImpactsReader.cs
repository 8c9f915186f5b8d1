using System.Buffers.Binary;
using System.Globalization;
using SearchCore.Exceptions;
using SearchCore.Store;

namespace SearchCore.Codecs.Impacts;

/// <summary>The file of impacts of a segment (see <see cref="ImpactsFile"/>). Safe for many threads.</summary>
internal sealed class ImpactsReader : IDisposable
{
    private readonly IndexInput _input;
    private readonly long _table;
    private readonly int _termCount;
    private readonly int _maxDoc;

    private ImpactsReader(IndexInput input, long table, int termCount, int maxDoc)
    {
        _input = input;
        _table = table;
        _termCount = termCount;
        _maxDoc = maxDoc;
    }

    /// <summary>Opens the file, when there is one that is whole and was made from these postings. Searches can do without.</summary>
    /// <param name="state">The segment.</param>
    /// <param name="docs">The .doc file.</param>
    public static ImpactsReader? TryOpen(SegmentReadState state, IndexInput docs)
    {
        var name = ImpactsFile.Name(state.Segment.Name, state.Suffix);
        if (!state.Directory.FileExists(name))
            return null;
        var input = state.Directory.OpenInput(name);
        try
        {
            var reader = TryOpen(input, state.Segment.DocCount, docs);
            if (reader is null)
                input.Dispose();
            return reader;
        }
        catch (IndexCorruptException)
        {
            input.Dispose();
            return null;
        }
        catch
        {
            input.Dispose();
            throw;
        }
    }

    /// <summary>The impacts of a term; null when it has none.</summary>
    /// <param name="docStart">Where its documents are in .doc.</param>
    /// <param name="docFreq">How many there are.</param>
    public ImpactsSource? Find(long docStart, int docFreq)
    {
        if (docFreq <= ImpactsFile.MaxDocFreqWithout)
            return null;
        var table = _input.GetSpan(_table, _termCount * ImpactsFile.TableEntrySize);
        var low = 0;
        var high = _termCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var entry = table[(middle * ImpactsFile.TableEntrySize)..];
            var found = BinaryPrimitives.ReadInt64BigEndian(entry);
            if (found == docStart)
                return new TermImpacts(_input, BinaryPrimitives.ReadInt64BigEndian(entry[sizeof(long)..]), ImpactsFile.BlockCount(docFreq), _maxDoc);
            if (found < docStart)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return null;
    }

    public void CheckIntegrity() => CodecHeader.VerifyChecksum(_input);

    public void Dispose() => _input.Dispose();

    private static ImpactsReader? TryOpen(IndexInput input, int maxDoc, IndexInput docs)
    {
        CodecHeader.CheckFooter(input);
        var reader = input.OpenReader();
        CodecHeader.CheckHeader(ref reader, ImpactsFile.HeaderName, ImpactsFile.Version, ImpactsFile.Version);
        if (reader.ReadInt32() != maxDoc || reader.ReadInt64() != ImpactsFile.ChecksumOf(docs))
            return null;
        var end = input.OpenReader(input.Length - CodecHeader.FooterLength - ImpactsFile.TrailerSize);
        var termCount = end.ReadInt32();
        var table = end.ReadInt64();
        if (termCount < 0 || termCount > input.Length / ImpactsFile.TableEntrySize)
            end.ThrowCorrupt(string.Create(CultureInfo.InvariantCulture, $"it says it has the impacts of {termCount} terms"));
        input.GetSpan(table, termCount * ImpactsFile.TableEntrySize);
        return new ImpactsReader(input, table, termCount, maxDoc);
    }
}
