using System.Runtime.InteropServices;
using SearchCore.Fuzzing.Mutation;
using SearchCore.Fuzzing.Running;

namespace SearchCore.Fuzzing.Texts;

/// <summary>A target that reads a text. Inputs are UTF-16, because half a surrogate pair is an input too.</summary>
internal abstract class TextTarget(string name, TextMaker maker) : FuzzTarget(name)
{
    public override byte[] CreateInput(Random random) => MemoryMarshal.AsBytes(maker.Next(random).AsSpan()).ToArray();

    public sealed override void Run(byte[] input) => Run(new string(MemoryMarshal.Cast<byte, char>(input)));

    protected abstract void Run(string text);
}
