using System.Text;

namespace SearchCore.Suggest;

/// <summary>Counts by how many letters the terms of a dictionary differ from a word, term after term, without counting again what a term shares with the one before it.</summary>
/// <remarks>
/// The restricted Damerau-Levenshtein distance over code points, a row of its table for each letter of the term. Terms come in byte order, so that
/// neighbours share most rows; and where a row holds no number that is small enough, no term with that beginning is near. Belongs to one thread.
/// </remarks>
internal sealed class EditRows
{
    private readonly int[] _word;
    private readonly int _maxEdits;
    private readonly bool _completes;
    private readonly int _width;
    private readonly int _maxDepth;
    private readonly int[] _cells;
    private readonly int[] _letters;
    private readonly int[] _ends;
    private readonly int[] _least;
    private readonly int[] _best;
    private readonly byte[] _bytes;
    private int _depth;

    /// <summary>Prepares for a word.</summary>
    /// <param name="word">The word.</param>
    /// <param name="maxEdits">How many edits are near enough, 0 or more.</param>
    /// <param name="completes">Whether the word is only the beginning of what is looked for: then the nearest beginning of a term counts.</param>
    public EditRows(string word, int maxEdits, bool completes)
    {
        _word = [.. word.EnumerateRunes().Select(letter => letter.Value)];
        _maxEdits = maxEdits;
        _completes = completes;
        _width = _word.Length + 1;
        // At this depth every number of a row is over the limit, whatever the letters are.
        _maxDepth = _word.Length + maxEdits + 1;
        _cells = new int[(_maxDepth + 1) * _width];
        _letters = new int[_maxDepth];
        _ends = new int[_maxDepth + 1];
        _least = new int[_maxDepth + 1];
        _best = new int[_maxDepth + 1];
        _bytes = new byte[_maxDepth * 4];
        for (var i = 0; i < _width; i++)
            _cells[i] = i;
        _best[0] = _word.Length;
    }

    /// <summary>By how many edits the term that was read last differs; without meaning when it is not near.</summary>
    public int Edits { get; private set; }

    /// <summary>When the term that was read last is not near: how many of its first bytes are enough to say so; 0 when another term with this beginning may be near.</summary>
    public int DeadLength { get; private set; }

    /// <summary>Whether the term before it had the same dead beginning.</summary>
    public bool WasKnownDead { get; private set; }

    /// <summary>Reads a term.</summary>
    /// <param name="term">The term as UTF-8.</param>
    /// <returns>Whether it is near enough.</returns>
    public bool Read(ReadOnlySpan<byte> term)
    {
        var shared = SharedDepth(term);
        var depth = shared;
        while (_ends[depth] < term.Length && IsUndecided(depth))
            AddLetter(term, depth++);
        _depth = depth;
        Edits = _completes ? _best[depth] : _cells[(depth * _width) + _word.Length];
        DeadLength = IsDead(depth) ? _ends[depth] : 0;
        WasKnownDead = DeadLength > 0 && depth == shared;
        return DeadLength == 0 && Edits <= _maxEdits;
    }

    private bool IsDead(int depth) => _least[depth] > _maxEdits && !(_completes && _best[depth] <= _maxEdits);

    /// <summary>Whether a further letter may change the answer.</summary>
    private bool IsUndecided(int depth) => _least[depth] <= _maxEdits && !(_completes && _best[depth] == 0);

    private int SharedDepth(ReadOnlySpan<byte> term)
    {
        var shared = term.CommonPrefixLength(_bytes.AsSpan(0, _ends[_depth]));
        var depth = _depth;
        while (_ends[depth] > shared)
            depth--;
        return depth;
    }

    private void AddLetter(ReadOnlySpan<byte> term, int depth)
    {
        // What is no UTF-8 is read as U+FFFD, which no word has.
        Rune.DecodeFromUtf8(term[_ends[depth]..], out var rune, out var length);
        term.Slice(_ends[depth], length).CopyTo(_bytes.AsSpan(_ends[depth]));
        _letters[depth] = rune.Value;
        _ends[depth + 1] = _ends[depth] + length;
        var letter = rune.Value;
        var above = _cells.AsSpan(depth * _width, _width);
        var row = _cells.AsSpan((depth + 1) * _width, _width);
        var least = row[0] = depth + 1;
        for (var i = 1; i < row.Length; i++)
        {
            var edits = Math.Min(Math.Min(above[i], row[i - 1]) + 1, above[i - 1] + (_word[i - 1] == letter ? 0 : 1));
            if (i > 1 && depth > 0 && letter == _word[i - 2] && _letters[depth - 1] == _word[i - 1])
                edits = Math.Min(edits, _cells[((depth - 1) * _width) + i - 2] + 1);
            row[i] = edits;
            least = Math.Min(least, edits);
        }

        _least[depth + 1] = least;
        _best[depth + 1] = Math.Min(_best[depth], row[^1]);
    }
}
