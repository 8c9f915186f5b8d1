using System.Buffers;
using System.Text;

namespace SearchCore.Search.Queries;

/// <summary>Counts by how many edits terms differ from one given word: letters missing, added, changed or swapped with a neighbour.</summary>
/// <remarks>The restricted Damerau-Levenshtein distance over code points, as in Lucene's automata; a swapped pair is not edited again. Belongs to one thread.</remarks>
internal sealed class EditDistance
{
    private readonly int[] _word;
    private readonly int _maxEdits;
    private readonly int[] _letters;
    private int[] _row;
    private int[] _rowBefore;
    private int[] _rowBeforeThat;

    /// <summary>Prepares for a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="maxEdits">Beyond this many edits it is not counted exactly.</param>
    public EditDistance(string word, int maxEdits)
    {
        _word = [.. word.EnumerateRunes().Select(letter => letter.Value)];
        _maxEdits = maxEdits;
        _letters = new int[_word.Length + maxEdits];
        _row = new int[_word.Length + 1];
        _rowBefore = new int[_word.Length + 1];
        _rowBeforeThat = new int[_word.Length + 1];
    }

    /// <summary>How many letters the word has.</summary>
    public int Length => _word.Length;

    /// <summary>The first letters of the word.</summary>
    public string Take(int count) => string.Concat(_word.Take(count).Select(letter => new Rune(letter).ToString()));

    /// <summary>Counts the edits to a term.</summary>
    /// <param name="term">The term as UTF-8.</param>
    /// <param name="length">How many letters it has, if it is near enough to be counted.</param>
    /// <returns>The number of edits; any larger number than allowed when there are more.</returns>
    public int To(ReadOnlySpan<byte> term, out int length)
    {
        length = 0;
        while (!term.IsEmpty)
        {
            if (length == _letters.Length || Rune.DecodeFromUtf8(term, out var letter, out var bytes) != OperationStatus.Done)
                return _maxEdits + 1;
            _letters[length++] = letter.Value;
            term = term[bytes..];
        }

        return length < _word.Length - _maxEdits ? _maxEdits + 1 : Count(_letters.AsSpan(0, length));
    }

    private int Count(ReadOnlySpan<int> letters)
    {
        for (var j = 0; j <= _word.Length; j++)
            _row[j] = j;
        for (var i = 1; i <= letters.Length; i++)
        {
            (_rowBeforeThat, _rowBefore, _row) = (_rowBefore, _row, _rowBeforeThat);
            _row[0] = i;
            var least = i;
            for (var j = 1; j <= _word.Length; j++)
            {
                var edits = Math.Min(
                    Math.Min(_row[j - 1], _rowBefore[j]) + 1,
                    _rowBefore[j - 1] + (letters[i - 1] == _word[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && letters[i - 1] == _word[j - 2] && letters[i - 2] == _word[j - 1])
                    edits = Math.Min(edits, _rowBeforeThat[j - 2] + 1);
                _row[j] = edits;
                least = Math.Min(least, edits);
            }

            // Later rows only grow, but a swap may still reach back one row.
            if (least > _maxEdits + 1)
                return least;
        }

        return _row[_word.Length];
    }
}
