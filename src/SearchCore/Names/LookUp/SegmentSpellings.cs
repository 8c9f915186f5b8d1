using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SearchCore.Codecs;

namespace SearchCore.Names.LookUp;

/// <summary>
/// The spellings of a segment's companion field, kept by key in the form that looking up needs. Read when a key is first looked up; lives as long
/// as the segment's open files do. Safe for many threads.
/// </summary>
/// <param name="maxSize">What may be kept, in bytes; beyond, all is forgotten and read anew when it is needed.</param>
internal sealed class SegmentSpellings(long maxSize)
{
    /// <summary>What is kept at most of one field of one segment, in bytes.</summary>
    public const long DefaultMaxSize = 128L << 20;

    private const int SizeOfEmpty = 100;
    private static readonly ConditionalWeakTable<Terms, SegmentSpellings> All = [];
    private readonly ConcurrentDictionary<ulong, KeySpellings> _keys = [];
    private long _size;

    /// <summary>The spellings of a companion field in a segment.</summary>
    /// <param name="terms">The field's terms; the same object for all readers of the segment.</param>
    public static SegmentSpellings Of(Terms terms) => All.GetValue(terms, _ => new SegmentSpellings(DefaultMaxSize));

    /// <summary>About how many bytes are kept.</summary>
    public long Size => Interlocked.Read(ref _size);

    /// <summary>The spellings under a key.</summary>
    /// <param name="terms">The terms that this was asked for with.</param>
    /// <param name="key">The key.</param>
    public KeySpellings Find(Terms terms, ulong key)
    {
        if (_keys.TryGetValue(key, out var known))
            return known;
        var spellings = KeySpellings.Read(terms, key);
        if (_keys.TryAdd(key, spellings) && Interlocked.Add(ref _size, SizeOfEmpty + spellings.Size) > maxSize)
        {
            _keys.Clear();
            Interlocked.Exchange(ref _size, 0);
        }

        return spellings;
    }
}
