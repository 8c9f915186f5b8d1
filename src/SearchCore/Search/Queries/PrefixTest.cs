using SearchCore.Util;

namespace SearchCore.Search.Queries;

/// <summary>Accepts the terms with a given beginning.</summary>
internal sealed class PrefixTest(Utf8Term prefix) : TermTest
{
    public override bool Accepts(ReadOnlySpan<byte> term) => term.StartsWith(prefix.Span);
}
