using SearchCore.Analysis.Transliteration.Tables;

namespace SearchCore.Analysis.Transliteration;

/// <summary>
/// All readings of a written name: an arc for each spelling of a sound that starts at a letter. Clashing spellings (a c, a ch, an s
/// before an h) need no order in which they are rewritten, because every reading stays until two names are compared.
/// </summary>
/// <remarks>Meant to be filled again and again by one thread. Names are cut at <see cref="MaxLetters"/> letters, so the work is bounded.</remarks>
internal sealed class SoundLattice(NameRules? rules = null)
{
    /// <summary>The letters of a name that are looked at; longer than any name worth comparing.</summary>
    public const int MaxLetters = 48;

    private const int InitialArcs = 128;
    private const int MaxDoubledLength = 6;
    private const int MinLettersAfterArticle = 2;
    private const int MinLettersAfterJoinedArticle = 3;
    private const int MinLettersBeforeInnerArticle = 2;
    private readonly NameRules _rules = rules ?? NameRules.Default;
    private readonly char[] _letters = new char[MaxLetters];
    private readonly int[] _first = new int[MaxLetters + 1];
    private readonly int[] _end = new int[MaxLetters + 1];
    private Arc[] _arcs = new Arc[InitialArcs];
    private int _arcCount;

    /// <summary>The number of letters, separators included.</summary>
    public int Length { get; private set; }

    /// <summary>The number of letters that tell names apart: without separators and articles.</summary>
    public int CoreLength { get; private set; }

    /// <summary>Which scripts occurred, a bit for each.</summary>
    public int Scripts { get; private set; }

    /// <summary>The letters that were read.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, Length);

    /// <summary>Whether the name is written in a script that leaves vowels out.</summary>
    public bool LeavesVowelsOut => (Scripts & ((1 << (int)Script.Arabic) | (1 << (int)Script.Hebrew))) != 0;

    /// <summary>Whether the name starts with an article written apart or with a hyphen.</summary>
    public bool StartsWithArticle
    {
        get
        {
            foreach (ref readonly var arc in ArcsAt(0))
            {
                if (arc.Sound == SoundInventory.Article)
                    return true;
            }

            return false;
        }
    }

    /// <summary>All arcs, those of a letter side by side, those of the last letter first.</summary>
    public ReadOnlySpan<Arc> Arcs => _arcs.AsSpan(0, _arcCount);

    /// <summary>The number of the first arc at a letter; those up to <see cref="EndOfArcs"/> start at the same letter.</summary>
    /// <param name="position">The letter's place.</param>
    public int FirstArc(int position) => _first[position];

    /// <summary>The number behind the last arc at a letter.</summary>
    /// <param name="position">The letter's place.</param>
    public int EndOfArcs(int position) => _end[position];

    /// <summary>The arcs that start at a letter; none behind the last one.</summary>
    /// <param name="position">The letter's place.</param>
    public ReadOnlySpan<Arc> ArcsAt(int position) => _arcs.AsSpan(_first[position], _end[position] - _first[position]);

    /// <summary>Reads a name.</summary>
    /// <param name="name">The name as written.</param>
    public void Read(ReadOnlySpan<char> name)
    {
        Length = NameLetters.Read(name, _letters, out var scripts);
        CoreLength = Length;
        Scripts = scripts;
        _arcCount = 0;
        var wordEnd = Length;
        _first[Length] = _end[Length] = 0;
        for (var start = Length - 1; start >= 0; start--)
        {
            _first[start] = _arcCount;
            if (_letters[start] == NameLetters.Separator)
            {
                wordEnd = start;
                AddArc(start, start + 1, SoundInventory.Break, wordEnd);
                CoreLength--;
            }
            else
            {
                AddReadings(start, wordEnd);
            }

            _end[start] = _arcCount;
        }
    }

    private void AddReadings(int start, int wordEnd)
    {
        AddSpellings(start, wordEnd);
        AddArticles(start, wordEnd);
        if (_rules.DoubledLetters)
            AddDoubled(start, wordEnd);
        if (_arcCount == _first[start])
            AddArc(start, start + 1, SoundInventory.Break, wordEnd);
        if (!_rules.AllReadings)
            KeepLongest(start);
        // Rarer readings are added later; where two are worth the same, they go first.
        _arcs.AsSpan(_first[start], _arcCount - _first[start]).Reverse();
    }

    /// <summary>Adds every spelling of the tables that starts here.</summary>
    private void AddSpellings(int start, int wordEnd)
    {
        var end = start;
        var node = SoundTrie.Start(_letters[end++]);
        while (node != 0)
        {
            var sound = SoundTrie.SoundOf(node, StartsWord(start), end == wordEnd);
            if (sound != SoundInventory.Gap)
                AddArc(start, end, sound, wordEnd);
            node = end < wordEnd ? SoundTrie.Next(node, _letters[end++]) : 0;
        }
    }

    /// <summary>A doubled spelling may be read as one; so may a digraph of which only the first letter is doubled.</summary>
    private void AddDoubled(int start, int wordEnd)
    {
        for (var number = _arcCount - 1; number >= _first[start]; number--)
        {
            var arc = _arcs[number];
            var length = arc.End - start;
            if (SoundInventory.Kinds[arc.Sound] is SoundKind.Consonant or SoundKind.Semivowel && arc.End + length <= wordEnd
                && _letters.AsSpan(start, length).SequenceEqual(_letters.AsSpan(arc.End, length)))
            {
                AddArc(start, arc.End + length, arc.Sound, wordEnd);
                break;
            }
        }

        if (start + 1 >= wordEnd || _letters[start] != _letters[start + 1])
            return;
        for (var number = _first[start + 1]; number < _end[start + 1]; number++)
        {
            var arc = _arcs[number];
            if (arc.End > start + 2 && arc.End <= start + MaxDoubledLength && SoundInventory.Kinds[arc.Sound] == SoundKind.Consonant)
                AddArc(start, arc.End, arc.Sound, wordEnd);
        }
    }

    private void AddArticles(int start, int wordEnd)
    {
        var articles = ArticleRules.For(_letters[start]);
        if (articles is null)
            return;
        if (StartsWord(start))
        {
            if (_rules.Articles)
                AddArticle(articles, start, wordEnd);
            return;
        }

        if (_rules.JoinedArticles && start - WordStart(start) >= MinLettersBeforeInnerArticle)
            AddInnerArticle(articles, start, wordEnd);
    }

    private void AddArticle(ArticleRules articles, int start, int wordEnd)
    {
        var rest = _letters.AsSpan(start, Length - start);
        var length = articles.MatchPlain(rest);
        if (length == 0)
            length = articles.MatchAssimilated(rest);
        if (length == 0 || start + length >= Length)
            return;
        var isApart = _letters[start + length] == NameLetters.Separator;
        if (!isApart && wordEnd - start - length < (articles.JoinsInside ? MinLettersAfterArticle : MinLettersAfterJoinedArticle))
            return;
        AddArc(
            start,
            start + length + (isApart ? 1 : 0),
            isApart || articles.JoinsInside ? SoundInventory.Article : SoundInventory.JoinedArticle,
            wordEnd);
        if (isApart || articles.JoinsInside)
            CoreLength -= length;
    }

    /// <summary>Two words may be written as one with the article between (ديرالزور), or the article joined to the first of them (Abdul Rahman).</summary>
    private void AddInnerArticle(ArticleRules articles, int start, int wordEnd)
    {
        var length = articles.JoinsInside ? articles.MatchPlain(_letters.AsSpan(start, wordEnd - start)) : articles.MatchJoined(_letters.AsSpan(start, Length - start));
        if (length == 0 || start + length >= Length)
            return;
        var endsWord = _letters[start + length] == NameLetters.Separator;
        if (endsWord || wordEnd - start - length >= MinLettersAfterArticle)
            AddArc(start, start + length + (endsWord ? 1 : 0), SoundInventory.JoinedArticle, wordEnd);
    }

    private void KeepLongest(int start)
    {
        // Of those that are equally long, the one that was added last.
        var longest = _first[start];
        for (var number = longest; number < _arcCount; number++)
        {
            if (_arcs[number].End >= _arcs[longest].End)
                longest = number;
        }

        _arcs[_first[start]] = _arcs[longest];
        _arcCount = _first[start] + 1;
    }

    private bool StartsWord(int position) => position == 0 || _letters[position - 1] == NameLetters.Separator;

    private int WordStart(int position)
    {
        while (!StartsWord(position))
            position--;
        return position;
    }

    private void AddArc(int start, int end, byte sound, int wordEnd)
    {
        if (_arcCount == _arcs.Length)
            Array.Resize(ref _arcs, _arcs.Length * 2);
        var place = end >= wordEnd ? Place.End : Place.Inside;
        _arcs[_arcCount++] = new Arc(sound, (byte)start, (byte)end, StartsWord(start) ? Place.Start : place);
    }

    /// <summary>Where in a word an arc lies; the same letters count differently there.</summary>
    internal enum Place : byte
    {
        Start,
        Inside,
        End,
    }

    /// <summary>One spelling of a sound.</summary>
    /// <param name="Sound">The sound.</param>
    /// <param name="Start">The place of its first letter.</param>
    /// <param name="End">The place behind its last letter.</param>
    /// <param name="Place">Where in the word it lies.</param>
    internal readonly record struct Arc(byte Sound, byte Start, byte End, Place Place);
}
