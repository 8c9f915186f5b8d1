using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Index.Checking;

/// <summary>Checks that no posting is better than the bounds kept for its block and group, on which searches rely when they skip.</summary>
/// <param name="field">The field.</param>
/// <param name="norms">Its norms.</param>
/// <param name="report">Takes what is wrong.</param>
/// <param name="cancellationToken">Ends the check.</param>
internal sealed class ImpactsChecker(
    FieldInfo field, NumericDocValues norms, Action<FormattableString> report, CancellationToken cancellationToken)
{
    public void Check(Terms terms)
    {
        var enumerator = terms.GetEnumerator();
        PostingsEnumerator? postings = null;
        while (enumerator.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            postings = enumerator.GetPostings(PostingsFlags.Freqs, postings);
            if (postings.OpenImpacts() is { } impacts && !Bound(postings, impacts))
                return;
        }
    }

    private bool Bound(PostingsEnumerator postings, ImpactsSource impacts)
    {
        var block = 0;
        var groupLastDoc = -1;
        for (var doc = postings.NextDoc(); doc != DocIdSetIterator.NoMoreDocs; doc = postings.NextDoc())
        {
            if (doc > groupLastDoc)
            {
                impacts.AdvanceGroup(doc);
                groupLastDoc = impacts.GroupLastDoc;
                block = 0;
            }

            while (block < impacts.BlockCount && impacts.BlockLastDoc(block) < doc)
                block++;
            var found = new Impact(postings.Freq, (byte)norms.Get(doc));
            if (groupLastDoc < doc || block == impacts.BlockCount
                || !IsBounded(found, impacts.GroupImpacts) || !IsBounded(found, impacts.BlockImpacts(block)))
            {
                report($"field '{field.Name}': document {doc} has a frequency of {found.Freq} and the norm {found.Norm}, better than its bounds");
                return false;
            }
        }

        return true;
    }

    private static bool IsBounded(Impact found, ReadOnlySpan<Impact> bounds)
    {
        foreach (var bound in bounds)
        {
            if (found.Freq <= bound.Freq && found.Norm <= bound.Norm)
                return true;
        }

        return false;
    }
}
