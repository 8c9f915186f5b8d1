namespace SearchCore.Analysis.Filters;

/// <summary>Stops after some words.</summary>
/// <param name="input">The stream whose words it takes.</param>
/// <param name="maximum">How many words are given, 1 or more.</param>
public sealed class LimitTokenCountFilter(TokenStream input, int maximum) : TokenFilter(input)
{
    private readonly int _maximum = maximum > 0 ? maximum : throw new ArgumentOutOfRangeException(nameof(maximum));
    private int _count;

    /// <inheritdoc/>
    public override void Reset(ReadOnlyMemory<char> text)
    {
        base.Reset(text);
        _count = 0;
    }

    /// <inheritdoc/>
    public override bool MoveNext() => _count < _maximum && Input.MoveNext() && ++_count > 0;
}
