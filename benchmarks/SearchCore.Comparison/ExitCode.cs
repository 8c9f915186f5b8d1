namespace SearchCore.Comparison;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>Everything asked for was done.</summary>
    public const int Success = 0;

    /// <summary>It could not be done; the reason is on standard error.</summary>
    public const int Failed = 1;

    /// <summary>The command line is not understood.</summary>
    public const int Usage = 2;

    /// <summary>A comparison found differences.</summary>
    public const int Different = 3;

    /// <summary>It was stopped from outside.</summary>
    public const int Canceled = 130;
}
