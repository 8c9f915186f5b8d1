using System.Diagnostics.CodeAnalysis;
using SearchCore.Codecs.Lucene46;
using SearchCore.Exceptions;

namespace SearchCore.Codecs;

/// <summary>Finds a codec by the name that a commit records. The only place, beside the default codec, that names concrete formats.</summary>
internal static class CodecRegistry
{
    /// <summary>The codec that new segments are written with.</summary>
    public static Codec Default => Lucene46Codec.Instance;

    /// <summary>The codec of a name.</summary>
    /// <exception cref="IndexFormatException">There is no codec of that name here.</exception>
    public static Codec ForName(string name, string resource) =>
        name == Lucene46Codec.Instance.Name ? Lucene46Codec.Instance : ThrowUnknown(name, resource);

    [DoesNotReturn]
    private static Codec ThrowUnknown(string name, string resource) => throw new IndexFormatException(
        resource,
        $"a segment has the codec '{name}', and '{Lucene46Codec.Instance.Name}' (Lucene 4.6 to 4.8) is read. Rebuild the index, or upgrade it with the Lucene that wrote it");
}
