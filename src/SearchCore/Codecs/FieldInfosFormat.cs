using SearchCore.Store;

namespace SearchCore.Codecs;

/// <summary>Reads and writes the list of a segment's fields.</summary>
internal abstract class FieldInfosFormat
{
    public abstract FieldInfos Read(IndexDirectory directory, string segmentName, string suffix);

    public abstract void Write(IndexDirectory directory, string segmentName, string suffix, FieldInfos fieldInfos);
}
