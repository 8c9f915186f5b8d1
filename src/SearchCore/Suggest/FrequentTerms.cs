using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Suggest;

/// <summary>Finds the most frequent terms of a segment's field with a given beginning.</summary>
/// <remarks>
/// A short beginning has very many terms, which are walked once: what was found is kept as long as the segment's reader, a few thousand
/// terms in all. A segment never changes, so nothing can grow old. Safe for many threads.
/// </remarks>
internal sealed class FrequentTerms
{
    /// <summary>So many terms are found at most.</summary>
    public const int MostTerms = 256;

    private const int MostTermsWalked = 2_000_000;
    private const int WalkWorthKeeping = 2_000;
    private const int MostKept = 512;
    private const int TermsBetweenChecks = 4_096;
    private static readonly ConditionalWeakTable<LeafReader, FrequentTerms> s_ofSegments = [];
    private readonly ConcurrentDictionary<(string Field, Utf8Term Beginning), CandidateTerm[]> _kept = new();

    /// <summary>Finds the terms.</summary>
    /// <param name="reader">The segment.</param>
    /// <param name="field">The field.</param>
    /// <param name="beginning">What the terms begin with.</param>
    /// <param name="cancellationToken">Ends the walk.</param>
    /// <returns>The terms, in no particular order.</returns>
    public static CandidateTerm[] Find(LeafReader reader, string field, Utf8Term beginning, CancellationToken cancellationToken) =>
        s_ofSegments.GetValue(reader, _ => new FrequentTerms()).Get(reader, field, beginning, cancellationToken);

    private CandidateTerm[] Get(LeafReader reader, string field, Utf8Term beginning, CancellationToken cancellationToken)
    {
        if (_kept.TryGetValue((field, beginning), out var kept))
            return kept;
        if (reader.GetTerms(field)?.GetEnumerator() is not { } terms)
            return [];
        var found = Walk(terms, beginning.Span, out var walked, cancellationToken);
        if (walked >= WalkWorthKeeping && _kept.Count < MostKept)
            _kept.TryAdd((field, beginning), found);
        return found;
    }

    private static CandidateTerm[] Walk(TermsEnumerator terms, ReadOnlySpan<byte> beginning, out int walked, CancellationToken cancellationToken)
    {
        var heap = new CandidateHeap(MostTerms);
        walked = 0;
        var isThere = terms.SeekCeiling(beginning) != SeekStatus.End;
        while (isThere && walked < MostTermsWalked && terms.Term.StartsWith(beginning))
        {
            if (walked++ % TermsBetweenChecks == 0)
                cancellationToken.ThrowIfCancellationRequested();
            heap.Offer(terms.Term, terms.DocFreq, edits: 0);
            isThere = terms.MoveNext();
        }

        return heap.ToArray();
    }
}
