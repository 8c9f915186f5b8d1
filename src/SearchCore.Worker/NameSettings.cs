namespace SearchCore.Worker;

/// <summary>What an operator can set about names: <c>SearchCore:Names</c>.</summary>
internal sealed class NameSettings
{
    /// <summary>
    /// A file of names that are the same though they do not sound alike, such as <c>Palmyra = Tadmur</c>, one group a line; by default
    /// <c>equivalences.txt</c> beside the program, if it is there. It is read again when it changes.
    /// </summary>
    public string Equivalences { get; set; } = string.Empty;
}
