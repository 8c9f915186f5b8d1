namespace SearchCore.Names.LookUp;

/// <summary>A spelling that may be the name that is looked for.</summary>
/// <param name="spelling">The spelling as the field has it.</param>
/// <param name="estimate">How much it promises.</param>
internal sealed class Candidate(string spelling, short estimate)
{
    private int _lastLeaf = -1;

    /// <summary>The spelling as the field has it.</summary>
    public string Spelling { get; } = spelling;

    /// <summary>How much it promises.</summary>
    public short Estimate { get; } = estimate;

    /// <summary>How many documents have it.</summary>
    public int DocumentCount { get; private set; }

    /// <summary>Counts the documents of a segment; once only, for a spelling has the same documents under each of its keys.</summary>
    /// <param name="leaf">The segment; segments come in their order.</param>
    /// <param name="count">The number of documents.</param>
    public void Count(int leaf, int count)
    {
        if (leaf == _lastLeaf)
            return;
        _lastLeaf = leaf;
        DocumentCount += count;
    }
}
