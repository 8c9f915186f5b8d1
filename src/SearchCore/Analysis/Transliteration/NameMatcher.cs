namespace SearchCore.Analysis.Transliteration;

/// <summary>Says how alike two names are, whatever script and romanization they are written in. Needs no index.</summary>
public static class NameMatcher
{
    [ThreadStatic]
    private static WholeNameComparer? s_comparer;

    /// <summary>The similarity from which two spellings count as one name, unless options say otherwise.</summary>
    public const double DefaultThreshold = 0.5;

    /// <summary>
    /// Compares two names of one or more words. The words may stand in another order, and some may be initials; such names are a little less alike.
    /// </summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other. The order makes no difference to the similarity.</param>
    /// <returns>The similarity from 0 to 1, and the reason in words. Never throws because of what the names hold.</returns>
    /// <exception cref="ArgumentNullException">A name is null.</exception>
    public static NameMatch Score(string a, string b) => Score(a, b, NameRules.Default);

    /// <summary>Compares two names of one or more words by rules of one's own.</summary>
    /// <param name="a">The one name.</param>
    /// <param name="b">The other. The order makes no difference to the similarity.</param>
    /// <param name="rules">By which rules names are read and compared.</param>
    /// <returns>The similarity from 0 to 1, and the reason in words. Never throws because of what the names hold.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static NameMatch Score(string a, string b, NameRules rules)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        ArgumentNullException.ThrowIfNull(rules);
        var comparer = rules == NameRules.Default ? s_comparer ??= new WholeNameComparer(rules) : new WholeNameComparer(rules);
        return comparer.Compare(a, b);
    }
}
