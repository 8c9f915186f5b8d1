using System.Globalization;

namespace SearchCore.Cli.Output;

/// <summary>What <c>merge --json</c> prints.</summary>
internal sealed record MergeOutput(string Index, int SegmentsBefore, int Segments, int RemovedDeletedDocuments)
{
    public void WriteTo(TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{SegmentsBefore:N0} segments became {Segments:N0}; {RemovedDeletedDocuments:N0} deleted documents are gone."));
}
