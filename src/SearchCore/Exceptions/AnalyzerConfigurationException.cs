namespace SearchCore.Exceptions;

/// <summary>The configuration of an analyzer cannot be used.</summary>
public sealed class AnalyzerConfigurationException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="path">Where in the configuration, as a JSON path such as <c>$.filters[2].max</c>.</param>
    /// <param name="reason">What is wrong there, and what is expected.</param>
    /// <param name="innerException">What was thrown below, or null.</param>
    public AnalyzerConfigurationException(string path, string reason, Exception? innerException = null)
        : base($"The analyzer's configuration is not valid at {path}: {reason}.", innerException)
    {
        Path = path;
    }

    /// <summary>Where in the configuration, as a JSON path.</summary>
    public string Path { get; }
}
