using System.Globalization;

namespace SearchCore.Exceptions;

/// <summary>A file of an index does not hold what its format demands: it is truncated, damaged or forged.</summary>
/// <remarks>Nothing has been changed on disk. <c>IndexChecker</c> tells which segments are affected.</remarks>
public sealed class IndexCorruptException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="resource">The file (or the part of a file) that is damaged.</param>
    /// <param name="reason">What was found, and what was expected instead.</param>
    /// <param name="position">The byte offset in <paramref name="resource"/>, or -1 when no single place is at fault.</param>
    /// <param name="innerException">The cause, if there is one.</param>
    public IndexCorruptException(string resource, string reason, long position = -1, Exception? innerException = null)
        : base(Describe(resource, reason, position), innerException)
    {
        Resource = resource;
        Position = position;
    }

    /// <summary>The file (or the part of a file) that is damaged.</summary>
    public string Resource { get; }

    /// <summary>The byte offset in <see cref="Resource"/>, or -1 when no single place is at fault.</summary>
    public long Position { get; }

    /// <summary>What it means when a file of a commit is not there.</summary>
    internal static IndexCorruptException OfMissing(FileNotFoundException missing) =>
        new(missing.FileName ?? "(unknown)", "a commit lists the file, but it is not there", innerException: missing);

    private static string Describe(string resource, string reason, long position) => position < 0
        ? $"The index file '{resource}' is damaged: {reason}"
        : string.Create(CultureInfo.InvariantCulture, $"The index file '{resource}' is damaged at byte {position}: {reason}");
}
