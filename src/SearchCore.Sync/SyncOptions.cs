namespace SearchCore.Sync;

/// <summary>Which folder an index follows, and how.</summary>
public sealed class SyncOptions
{
    /// <summary>The folder. It must not hold the index.</summary>
    public string Folder { get; set; } = string.Empty;

    /// <summary>Globs of the files to index, relative to the folder with <c>/</c> between names, such as <c>**/*.md</c>; none for every file.</summary>
    public IList<string> Include { get; set; } = [];

    /// <summary>Globs of the files and folders to leave out.</summary>
    public IList<string> Exclude { get; set; } = [];

    /// <summary>Whether files and folders are left out that programs make for themselves: names that start with a dot, temporary and backup files.</summary>
    public bool SkipHidden { get; set; } = true;

    /// <summary>Whether symbolic links are followed. A link that leads back to a folder it lies in is never followed.</summary>
    public bool FollowLinks { get; set; }

    /// <summary>The size up to which a file is read, in bytes, 1 to 1,073,741,824. A larger one is a recorded failure.</summary>
    public long MaxFileBytes { get; set; } = 50 * 1024 * 1024;

    /// <summary>How long getting the text out of one file may take. A file that takes longer is a recorded failure.</summary>
    public TimeSpan ExtractionTimeLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether the operating system is asked to tell of changes. Network shares and some containers cannot; there the reconcile interval decides.</summary>
    public bool WatchChanges { get; set; } = true;

    /// <summary>How long nothing must happen before a change that was told of is looked at.</summary>
    public TimeSpan QuietTime { get; set; } = TimeSpan.FromMilliseconds(300);

    /// <summary>How long a change that was told of waits at most while others keep coming.</summary>
    public TimeSpan MaximumWait { get; set; } = TimeSpan.FromSeconds(1.5);

    /// <summary>How often folder and index are compared although nothing was told.</summary>
    public TimeSpan ReconcileInterval { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>How often the contents of all files are compared, which sees a change that left size and time as they were.</summary>
    public TimeSpan ContentCheckInterval { get; set; } = TimeSpan.FromDays(1);

    /// <summary>How often a long run makes what it has done so far durable and findable.</summary>
    public TimeSpan CommitInterval { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>After how long a file that failed is tried again for the first time; the wait doubles from failure to failure.</summary>
    public TimeSpan RetryDelay { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>After how long a file that failed is tried again at the latest.</summary>
    public TimeSpan MaximumRetryDelay { get; set; } = TimeSpan.FromHours(1);

    /// <summary>
    /// Which share of the indexed files may be missing at once, 0 to 1. When more are missing, nothing is deleted, because a folder
    /// that was not mounted looks the same; 1 lets every delete through.
    /// </summary>
    public double DeleteGuardShare { get; set; } = 0.5;

    /// <summary>How many files must be missing at once before <see cref="DeleteGuardShare"/> is looked at, 1 or more.</summary>
    public int DeleteGuardMinimum { get; set; } = 5;
}
