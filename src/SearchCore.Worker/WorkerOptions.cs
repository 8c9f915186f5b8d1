using SearchCore.Sync;

namespace SearchCore.Worker;

/// <summary>What an operator can set: in <c>appsettings.json</c> under <c>SearchCore</c>, by environment variables such as <c>SearchCore__Folder</c>, or on the command line.</summary>
internal sealed class WorkerOptions
{
    public const string Section = "SearchCore";

    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>The folder whose files are searched; by default the <c>seeds</c> folder.</summary>
    public string Folder { get; set; } = string.Empty;

    /// <summary>Where the index is; by default in the <c>data</c> folder. It must not lie in <see cref="Folder"/>.</summary>
    public string Index { get; set; } = string.Empty;

    /// <summary>Where the worker answers. Anything but a loopback address needs an <see cref="ApiKey"/>; port 0 takes any that is free.</summary>
    public string Address { get; set; } = DefaultAddress;

    /// <summary>What a caller of the API must send as <c>X-Api-Key</c>; none by default, and then only callers on this machine are answered.</summary>
    public string? ApiKey { get; set; }

    /// <summary>The longest query, in UTF-16 code units.</summary>
    public int MaxQueryLength { get; set; } = 1_000;

    /// <summary>The most hits that one answer has.</summary>
    public int MaxTop { get; set; } = 100;

    /// <summary>How far a caller may page.</summary>
    public int MaxFrom { get; set; } = 10_000;

    /// <summary>The longest text of a document that is sent, in UTF-16 code units; a longer one is cut, and the answer says so.</summary>
    public int MaxDocumentLength { get; set; } = 1_000_000;

    /// <summary>How long a search may take; then what was found so far is answered.</summary>
    public TimeSpan SearchTimeLimit { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>How names are found.</summary>
    public NameSettings Names { get; set; } = new();

    /// <summary>How the folder is followed. Its <see cref="SyncOptions.Folder"/> is set from <see cref="Folder"/>.</summary>
    public SyncOptions Sync { get; set; } = new();
}
