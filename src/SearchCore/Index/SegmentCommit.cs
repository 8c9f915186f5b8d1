using SearchCore.Codecs;

namespace SearchCore.Index;

/// <summary>What a commit says of one segment beside what is fixed: its deletions, and its updates of doc values (format chapter 2.3).</summary>
/// <remarks>Not safe for many threads; whoever shares one makes a <see cref="Clone"/>.</remarks>
/// <param name="info">The segment.</param>
/// <param name="codec">The codec that reads it.</param>
internal sealed class SegmentCommit(SegmentInfo info, Codec codec)
{
    /// <summary>The generation of a segment that has no file of the kind.</summary>
    public const long NoGeneration = -1;

    private long _nextDeletionGeneration = 1;
    private long _nextFieldInfosGeneration = 1;

    public SegmentInfo Info { get; } = info;

    public Codec Codec { get; } = codec;

    public string Name => Info.Name;

    public int DocCount => Info.DocCount;

    /// <summary>The generation of the live-docs file; <see cref="NoGeneration"/> when nothing is deleted.</summary>
    public long DeletionGeneration { get; private set; } = NoGeneration;

    /// <summary>How many documents are deleted.</summary>
    public int DeletedCount { get; private set; }

    public int LiveCount => DocCount - DeletedCount;

    public bool HasDeletions => DeletionGeneration != NoGeneration;

    /// <summary>The generation of the field infos that replace those of the segment; <see cref="NoGeneration"/> when nothing was updated.</summary>
    public long FieldInfosGeneration { get; private set; } = NoGeneration;

    /// <summary>The files of doc-values updates by generation, as far as a field still uses it.</summary>
    public SortedDictionary<long, HashSet<string>> UpdateFiles { get; private init; } = [];

    /// <summary>Every file of the segment in this state.</summary>
    public IEnumerable<string> Files
    {
        get
        {
            var files = Info.Files.Concat(UpdateFiles.Values.SelectMany(names => names));
            return HasDeletions ? files.Append(Codec.LiveDocsFormat.FileName(Name, DeletionGeneration)) : files;
        }
    }

    /// <summary>The sum of the files' lengths.</summary>
    public long SizeInBytes() => Files.Sum(Info.Directory.FileLength);

    /// <summary>A generation for a new live-docs file. It is never given out again, also not when the writing fails.</summary>
    public long TakeDeletionGeneration() => _nextDeletionGeneration++;

    /// <summary>A generation for new field infos and their doc values. It is never given out again.</summary>
    public long TakeFieldInfosGeneration() => _nextFieldInfosGeneration++;

    /// <summary>Keeps generations up to one from being given out: a file of that generation is there, of this commit or another.</summary>
    public void SkipGenerations(long last)
    {
        _nextDeletionGeneration = Math.Max(_nextDeletionGeneration, last + 1);
        _nextFieldInfosGeneration = Math.Max(_nextFieldInfosGeneration, last + 1);
    }

    /// <summary>Notes that the live-docs file of a generation was written.</summary>
    public void SetDeletions(long generation, int deletedCount)
    {
        DeletionGeneration = generation;
        DeletedCount = deletedCount;
        _nextDeletionGeneration = Math.Max(_nextDeletionGeneration, generation + 1);
    }

    /// <summary>Notes that the field infos of a generation were written.</summary>
    public void SetFieldInfosGeneration(long generation)
    {
        FieldInfosGeneration = generation;
        _nextFieldInfosGeneration = Math.Max(_nextFieldInfosGeneration, generation + 1);
    }

    /// <summary>Notes that a generation of doc values and field infos was written, and forgets those that no field uses any more.</summary>
    public void SetDocValues(long generation, FieldInfos fields, IReadOnlyCollection<string> files)
    {
        SetFieldInfosGeneration(generation);
        UpdateFiles[generation] = files.ToHashSet(StringComparer.Ordinal);
        var used = fields.Select(field => field.DocValuesGeneration).ToHashSet();
        foreach (var old in UpdateFiles.Keys.Where(old => !used.Contains(old)).ToList())
            UpdateFiles.Remove(old);
    }

    /// <summary>A copy that can be changed without changing this one. The fixed part is shared.</summary>
    public SegmentCommit Clone() => new(Info, Codec)
    {
        DeletionGeneration = DeletionGeneration,
        DeletedCount = DeletedCount,
        FieldInfosGeneration = FieldInfosGeneration,
        UpdateFiles = new SortedDictionary<long, HashSet<string>>(
            UpdateFiles.ToDictionary(entry => entry.Key, entry => new HashSet<string>(entry.Value, StringComparer.Ordinal))),
        _nextDeletionGeneration = _nextDeletionGeneration,
        _nextFieldInfosGeneration = _nextFieldInfosGeneration,
    };
}
