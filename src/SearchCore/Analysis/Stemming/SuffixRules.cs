namespace SearchCore.Analysis.Stemming;

/// <summary>Tries rules about endings in their order until one that is final has been applied. Immutable.</summary>
/// <param name="rules">The rules.</param>
internal sealed class SuffixRules(params SuffixRule[] rules)
{
    /// <summary>Applies the rules.</summary>
    /// <returns>Whether a final rule was applied.</returns>
    public bool Apply(ref StemWord word)
    {
        foreach (var rule in rules)
        {
            if (word.Length <= rule.LongerThan || !word.EndsWith(rule.Suffix))
                continue;
            word.ReplaceEnd(rule.Suffix.Length, rule.Replacement);
            if (rule.IsFinal)
                return true;
        }

        return false;
    }
}
