using Microsoft.Extensions.Options;
using SearchCore.Names;

namespace SearchCore.Worker.Hosting;

/// <summary>The operator's names that are the same, as the file has them now.</summary>
internal sealed class EquivalencesFile
{
    private readonly string _path;
    private readonly ILogger<EquivalencesFile> _logger;
    private (DateTime Modified, long Length) _version;

    public EquivalencesFile(IOptions<WorkerOptions> options, ILogger<EquivalencesFile> logger)
    {
        _path = options.Value.Names.Equivalences;
        _logger = logger;
        Refresh();
    }

    /// <summary>The equivalences of the last reading that succeeded.</summary>
    public NameEquivalences Current { get; private set; } = NameEquivalences.None;

    /// <summary>Reads the file if it changed. When it cannot be read, what it said before stays.</summary>
    public void Refresh()
    {
        if (_path.Length == 0)
            return;
        var info = new FileInfo(_path);
        var version = info.Exists ? (info.LastWriteTimeUtc, info.Length) : default;
        if (version == _version)
            return;
        // Also of a reading that fails, so that the log says it once.
        _version = version;
        try
        {
            Current = NameEquivalences.ReadFile(_path);
            _logger.EquivalencesRead(_path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            _logger.EquivalencesFailed(e.Message);
        }
    }
}
