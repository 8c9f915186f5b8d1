using System.Collections.Concurrent;
using SearchCore.Sync.Extraction;

namespace SearchCore.Sync.Tests.Infrastructure;

/// <summary>Reads text files, and fails as it is told.</summary>
internal sealed class FaultyExtractor : ITextExtractor
{
    public IReadOnlyCollection<string> Extensions { get; } = [".txt"];

    /// <summary>What happens to a file, by its path.</summary>
    public ConcurrentDictionary<string, Action<CancellationToken>> Faults { get; } = new(StringComparer.Ordinal);

    public ExtractedText Extract(FileContent content, CancellationToken cancellationToken)
    {
        if (Faults.TryGetValue(content.Path, out var fault))
            fault(cancellationToken);
        return new ExtractedText(content.DecodeText().Text);
    }
}
