namespace SearchCore.Exceptions;

/// <summary>There is no index at the given place: no folder, or no commit in it.</summary>
public sealed class IndexNotFoundException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="location">Where an index was looked for.</param>
    /// <param name="reason">What was found there instead.</param>
    public IndexNotFoundException(string location, string reason)
        : base($"There is no index in '{location}': {reason}")
    {
        Location = location;
    }

    /// <summary>Where an index was looked for.</summary>
    public string Location { get; }
}
