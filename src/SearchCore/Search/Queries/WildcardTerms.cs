using SearchCore.Codecs;

namespace SearchCore.Search.Queries;

/// <summary>The terms of a given form, among those that begin as the form does.</summary>
internal sealed class WildcardTerms(TermsEnumerator terms, WildcardPattern pattern) : MatchingTerms(terms)
{
    private readonly PrefixTerms _candidates = new(terms, pattern.Prefix);

    public override bool MoveNext()
    {
        while (_candidates.MoveNext())
        {
            if (pattern.IsMatch(_candidates.Term))
                return true;
        }

        return false;
    }
}
