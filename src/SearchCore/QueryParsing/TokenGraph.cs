using SearchCore.Util;

namespace SearchCore.QueryParsing;

/// <summary>The words of a query text as a graph: where synonyms of several words stand, several ways lead from one place to another.</summary>
/// <param name="words">The words with the places between which they lead, ascending by their start.</param>
internal sealed class TokenGraph(IReadOnlyList<(Utf8Term Term, int Start, int End)> words)
{
    /// <summary>How many ways are followed at most; texts with more lose the last ones.</summary>
    public const int MaxPaths = 64;

    /// <summary>How many words a graph may have; in longer texts ways are not told apart.</summary>
    public const int MaxWords = 512;

    /// <summary>The pieces between places that every way goes through, in order.</summary>
    public IEnumerable<TokenGraph> Split()
    {
        var piece = new List<(Utf8Term, int, int)>();
        var end = 0;
        foreach (var word in words)
        {
            if (piece.Count > 0 && word.Start >= end)
            {
                yield return new TokenGraph([.. piece]);
                piece.Clear();
            }

            piece.Add(word);
            end = Math.Max(end, word.End);
        }

        if (piece.Count > 0)
            yield return new TokenGraph(piece);
    }

    /// <summary>All ways through: their words, and where each stands on its way.</summary>
    public List<List<(Utf8Term Term, int Position)>> FindPaths()
    {
        var paths = new List<List<(Utf8Term, int)>>();
        if (words.Count > 0)
            Follow(words[0].Start, 0, words.Max(word => word.End), [], paths);
        return paths;
    }

    private void Follow(int place, int position, int end, List<(Utf8Term Term, int Position)> path, List<List<(Utf8Term, int)>> paths)
    {
        if (paths.Count == MaxPaths)
            return;
        if (place >= end)
        {
            paths.Add([.. path]);
            return;
        }

        // A place from which nothing leads is one where a word was left out.
        var next = words.Where(word => word.Start >= place).Select(word => word.Start).DefaultIfEmpty(end).Min();
        position += next - place;
        if (next == end)
        {
            paths.Add([.. path]);
            return;
        }

        foreach (var word in words.Where(word => word.Start == next))
        {
            path.Add((word.Term, position));
            Follow(word.End, position + 1, end, path, paths);
            path.RemoveAt(path.Count - 1);
        }
    }
}
