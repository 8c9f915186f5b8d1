namespace SearchCore.Sync.Extraction;

/// <summary>Gets title and text out of files of certain kinds. Used by several threads at once.</summary>
public interface ITextExtractor
{
    /// <summary>The extensions of the files it is for, in lower case with the dot, such as <c>.html</c>.</summary>
    IReadOnlyCollection<string> Extensions { get; }

    /// <summary>Gets title and text out of a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="cancellationToken">Ends the work when it takes too long.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ExtractionException">The file does not have the form that is expected.</exception>
    ExtractedText Extract(FileContent content, CancellationToken cancellationToken);
}
