using SearchCore.Codecs;
using SearchCore.Util;

namespace SearchCore.Tests.Codecs;

/// <summary>Makes postings of all shapes from a seed.</summary>
internal sealed class RandomPostings(int seed)
{
    private readonly Random _random = new(seed);

    public FieldInfo NewField(string name, int number, IndexOptions options, bool payloads) =>
        new(name, number) { IndexOptions = options, HasPayloads = payloads && options >= IndexOptions.DocsAndFreqsAndPositions };

    /// <summary>The postings of one term.</summary>
    /// <param name="docFreq">In how many documents.</param>
    /// <param name="maxDoc">Of how many.</param>
    /// <param name="field">What they keep.</param>
    public Posting[] Next(int docFreq, int maxDoc, FieldInfo field)
    {
        var docs = new SortedSet<int>();
        if (docFreq * 2 > maxDoc)
            docs.UnionWith(Enumerable.Range(0, maxDoc).OrderBy(_ => _random.Next()).Take(docFreq));
        while (docs.Count < docFreq)
            docs.Add(_random.Next(maxDoc));
        var most = 1 << _random.Next(4);
        return [.. docs.Select(doc => new Posting(doc, NextOccurrences(1 + _random.Next(most), field)))];
    }

    /// <summary>Different terms of few letters, ascending.</summary>
    public SortedSet<Utf8Term> NextTerms(int count, int letters, int maxLength)
    {
        var terms = new SortedSet<Utf8Term>();
        for (var i = 0; i < count; i++)
        {
            var term = new byte[_random.Next(maxLength + 1)];
            foreach (ref var value in term.AsSpan())
                value = (byte)(256 / letters * _random.Next(letters));
            terms.Add(new Utf8Term(term));
        }

        return terms;
    }

    public int Next(int limit) => _random.Next(limit);

    private Occurrence[] NextOccurrences(int count, FieldInfo field)
    {
        var hasOffsets = field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositionsAndOffsets;
        var result = new Occurrence[count];
        var position = 0;
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            position += _random.Next(1 << _random.Next(1, 12));
            start += _random.Next(1 << _random.Next(1, 9));
            result[i] = new Occurrence(
                field.IndexOptions >= IndexOptions.DocsAndFreqsAndPositions ? position : -1,
                hasOffsets ? start : -1,
                hasOffsets ? start + _random.Next(30) : -1,
                field.HasPayloads ? NextPayload() : null);
        }

        return result;
    }

    private byte[]? NextPayload()
    {
        if (_random.Next(3) == 0)
            return null;
        var payload = new byte[_random.Next(1 << _random.Next(1, 6))];
        _random.NextBytes(payload);
        return payload;
    }
}
