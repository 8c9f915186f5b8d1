namespace SearchCore.Util.Fst;

/// <summary>A node on the path of the last key, which may still get arcs.</summary>
internal sealed class FstBuilderNode
{
    public List<FstArc> Arcs { get; } = [];

    /// <summary>Whether a key ends here.</summary>
    public bool IsFinal { get; private set; }

    /// <summary>What ends the value of that key.</summary>
    public Utf8Term FinalOutput { get; private set; }

    public void Clear()
    {
        Arcs.Clear();
        IsFinal = false;
        FinalOutput = default;
    }

    public void MakeFinal() => IsFinal = true;

    /// <summary>Puts bytes before every value that goes through the node.</summary>
    public void Prepend(Utf8Term output)
    {
        for (var i = 0; i < Arcs.Count; i++)
            Arcs[i] = Arcs[i] with { Output = Concatenate(output, Arcs[i].Output) };
        if (IsFinal)
            FinalOutput = Concatenate(output, FinalOutput);
    }

    private static Utf8Term Concatenate(Utf8Term first, Utf8Term second) => new((byte[])[.. first.Span, .. second.Span]);
}
