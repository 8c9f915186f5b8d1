namespace SearchCore.Analysis.Stemming;

/// <summary>The Greek stemmer of G. Ntais.</summary>
/// <remarks>
/// Source: G. Ntais, "Development of a stemmer for the Greek language", Stockholm 2006, with what S. Saroukos added in 2008. Expects lower-case letters
/// without accents, final sigma as sigma.
/// </remarks>
internal sealed class GreekStemmer() : Stemmer("greek")
{
    internal override void Stem(ref StemWord word)
    {
        if (word.Length < 4)
            return;
        var isUnchanged = true;
        if (GreekStemSteps.Irregular.TryFind(word.Letters, out var length, out var kept))
        {
            word.Cut(length - kept);
            isUnchanged = false;
        }

        // One of the endings, which is a word too.
        if (word.Letters is "αγαμε")
            word.Cut(1);
        foreach (var step in GreekStemSteps.Regular)
            isUnchanged &= !step.Apply(ref word);
        isUnchanged &= !GreekStemSteps.Neuter.Apply(ref word);
        if (isUnchanged)
            GreekStemSteps.Endings.Apply(ref word);
        GreekStemSteps.Comparison.Apply(ref word);
    }
}
