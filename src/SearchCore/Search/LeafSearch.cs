using SearchCore.Index;
using SearchCore.Search.Collectors;

namespace SearchCore.Search;

/// <summary>Searches one segment: pulls blocks out of a scorer, leaves out deleted documents and hands the rest to a collector.</summary>
internal static class LeafSearch
{
    /// <summary>How many document numbers a scorer may go through before the guard is asked again.</summary>
    private const int Stride = 1 << 16;

    /// <summary>Searches.</summary>
    /// <returns>Whether the search came to its end; false when its time was up.</returns>
    public static bool Run(Weight weight, LeafReaderContext leaf, Collector collector, SearchGuard guard)
    {
        if (!guard.MayGoOn())
            return false;
        if (guard.Open(weight, leaf) is not { } scorer)
            return true;
        var leafCollector = collector.GetLeafCollector(leaf);
        var block = new ScoreBlock(needsScores: collector.ScoreMode != ScoreMode.CompleteNoScores);
        var prunes = collector.ScoreMode == ScoreMode.TopScores;
        var liveDocs = leaf.Reader.LiveDocs;
        var maxDoc = leaf.Reader.MaxDoc;
        var minScore = 0f;
        for (var from = 0; from < maxDoc; from = Math.Max(from, scorer.DocId))
        {
            var upTo = (int)Math.Min(maxDoc, (long)from + Stride);
            do
            {
                if (!guard.MayGoOn())
                    return false;
                if (prunes && leafCollector.MinCompetitiveScore > minScore)
                    scorer.SetMinCompetitiveScore(minScore = leafCollector.MinCompetitiveScore);
                block.Clear();
                scorer.FillBlock(block, from, upTo);
                if (liveDocs is not null)
                    block.Retain(liveDocs);
                if (block.Count > 0)
                    leafCollector.Collect(block.Docs, block.Scores);
            }
            while (scorer.DocId < upTo);
            from = upTo;
        }

        return true;
    }
}
