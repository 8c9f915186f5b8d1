using SearchCore.Index;

namespace SearchCore.Search.Functions;

/// <summary>A function that a program brings with it.</summary>
internal sealed record DelegateFunction(string Name, Func<LeafReader, SegmentFunction> Opener) : ScoreFunction
{
    public override SegmentFunction Open(LeafReader reader) => Opener(reader);

    public override string ToString() => Name;
}
