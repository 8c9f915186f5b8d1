namespace SearchCore.Fuzzing.Running;

/// <summary>A piece of code that has to bear any input.</summary>
/// <param name="name">How it is called.</param>
internal abstract class FuzzTarget(string name)
{
    /// <summary>How it is called.</summary>
    public string Name => name;

    /// <summary>How long one input may take.</summary>
    public virtual TimeSpan TimeLimit => TimeSpan.FromSeconds(5);

    /// <summary>How many bytes may be allocated for one input, in all.</summary>
    public virtual long AllocationLimit => 256L << 20;

    /// <summary>Makes an input: the same from the same numbers.</summary>
    public abstract byte[] CreateInput(Random random);

    /// <summary>Hands an input to the code. Exceptions that are promised are caught; what comes out is a finding.</summary>
    public abstract void Run(byte[] input);
}
