using System.Runtime.InteropServices;
using SearchCore.Util;

namespace SearchCore.Highlighting;

/// <summary>Says how good a passage is: BM25 with passages as the documents and the field's text as the collection.</summary>
/// <remarks>Different terms count much more than one repeated, one that another passage shows less, a term that is rare in the text more than a frequent one, the text's beginning a little more.</remarks>
internal sealed class PassageScorer
{
    // BM25's usual parameters. The pivot is the length of an average passage, about a sentence.
    private const float K1 = 1.2f;
    private const float B = 0.75f;
    private const float Pivot = 87;

    private readonly List<TextMatch> _matches;
    private readonly int[] _terms;
    private readonly float[] _termWeights;
    private readonly int[] _frequencies;
    private readonly List<int> _seen = [];
    private readonly int[] _shown;

    /// <summary>Counts the terms of a text.</summary>
    /// <param name="matches">What matched in it.</param>
    /// <param name="textLength">The text's length.</param>
    public PassageScorer(List<TextMatch> matches, int textLength)
    {
        _matches = matches;
        _terms = new int[matches.Count];
        var numbers = new Dictionary<Utf8Term, int>();
        var counts = new List<int>();
        for (var i = 0; i < matches.Count; i++)
        {
            ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, matches[i].Term, out var isKnown);
            if (!isKnown)
            {
                number = counts.Count;
                counts.Add(0);
            }

            _terms[i] = number;
            counts[number]++;
        }

        var passages = 1 + (textLength / Pivot);
        _termWeights = [.. counts.Select(count => MathF.Log(1 + ((passages + 0.5f) / (count + 0.5f))))];
        _frequencies = new int[counts.Count];
        _shown = new int[counts.Count];
    }

    /// <summary>Makes the terms of a passage that will be shown count less in the others, so that these show something new.</summary>
    /// <param name="first">The index of its first match.</param>
    /// <param name="last">The index of its last match.</param>
    public void Show(int first, int last)
    {
        foreach (var term in _terms[first..(last + 1)].Distinct())
            _shown[term]++;
    }

    /// <summary>Scores a run of matches.</summary>
    /// <param name="first">The index of its first match.</param>
    /// <param name="last">The index of its last match.</param>
    /// <param name="length">How long the passage will be.</param>
    public float Score(int first, int last, int length)
    {
        _seen.Clear();
        var score = 0f;
        for (var i = first; i <= last; i++)
        {
            if (_frequencies[_terms[i]]++ == 0)
                _seen.Add(i);
        }

        foreach (var i in _seen)
        {
            var frequency = _frequencies[_terms[i]];
            score += _termWeights[_terms[i]] / (1 + _shown[_terms[i]]) * _matches[i].Weight * frequency / (frequency + (K1 * (1 - B + (B * length / Pivot))));
            _frequencies[_terms[i]] = 0;
        }

        return score * (1 + (1 / MathF.Log(Pivot + _matches[first].Start)));
    }
}
