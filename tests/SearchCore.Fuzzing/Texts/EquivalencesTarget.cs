using SearchCore.Names;

namespace SearchCore.Fuzzing.Texts;

/// <summary>Files of names that are the same: read, or refused with the line.</summary>
internal sealed class EquivalencesTarget() : TextTarget("equivalences", ConfigurationGrammar.Equivalences)
{
    protected override void Run(string text)
    {
        try
        {
            var equivalences = NameEquivalences.Parse(text);
            equivalences.Find("Tadmor");
            equivalences.Find(text[..Math.Min(text.Length, 100)]);
        }
        catch (FormatException)
        {
            // Promised, with the line.
        }
    }
}
