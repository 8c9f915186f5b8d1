using System.Text;
using SearchCore.Codecs;
using SearchCore.Util.Regexps;

namespace SearchCore.Search.Queries;

/// <summary>The terms that match a regular expression, among those that begin as it does.</summary>
internal sealed class RegexpTerms(TermsEnumerator terms, Regexp regexp) : MatchingTerms(terms)
{
    private readonly PrefixTerms _candidates = new(terms, Encoding.UTF8.GetBytes(regexp.GetPrefix()));

    public override bool MoveNext()
    {
        while (_candidates.MoveNext())
        {
            if (regexp.IsMatch(_candidates.Term))
                return true;
        }

        return false;
    }
}
