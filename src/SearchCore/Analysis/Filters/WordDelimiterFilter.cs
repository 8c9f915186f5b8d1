using System.Collections.Frozen;

namespace SearchCore.Analysis.Filters;

/// <summary>Cuts words at signs inside them, and where letters meet digits or small letters capitals; joins the parts again as wished.</summary>
/// <remarks>
/// Parts stand at positions of their own; what is joined stands where its first part does and is as many positions long. Offsets are those of the parts.
/// Put it behind a tokenizer that leaves the signs in, the one for white space.
/// </remarks>
public sealed class WordDelimiterFilter : QueueingTokenFilter
{
    private readonly WordDelimiterOptions _options;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _protected;
    private readonly List<WordPart> _parts = [];
    private readonly List<Piece> _pieces = [];

    /// <summary>Creates a filter.</summary>
    /// <param name="input">The stream whose words it takes.</param>
    /// <param name="options">What becomes of a word.</param>
    /// <param name="protectedWords">Words that stay whole; null for none.</param>
    public WordDelimiterFilter(TokenStream input, WordDelimiterOptions options = WordDelimiterOptions.Default, IEnumerable<string>? protectedWords = null)
        : base(input)
    {
        _options = options;
        _protected = (protectedWords ?? []).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    protected override bool Fill()
    {
        if (!Input.MoveNext())
            return false;
        if (_protected.Contains(Token.Term))
        {
            Enqueue();
            return true;
        }

        WordPart.Split(Token.Term, _options, _parts);
        if (_parts is [var only] && only.Length == Token.Length)
        {
            // Not of letters or digits at all, or one part that is not asked for by itself: other words would be lost.
            if (Wants(only) || Has(WordDelimiterOptions.PreserveOriginal | WordDelimiterOptions.CatenateAll) || Has(CatenationOf(only)))
                Enqueue();
            else
                Skip(Token.PositionIncrement);
            return true;
        }

        Collect();
        if (_pieces.Count == 0)
            Skip(Token.PositionIncrement);
        Give();
        return true;
    }

    private static WordDelimiterOptions CatenationOf(WordPart part) =>
        part.IsNumber ? WordDelimiterOptions.CatenateNumbers : WordDelimiterOptions.CatenateWords;

    private bool Has(WordDelimiterOptions option) => (_options & option) != 0;

    private bool Wants(WordPart part) => Has(part.IsNumber ? WordDelimiterOptions.NumberParts : WordDelimiterOptions.WordParts);

    /// <summary>Collects what is given: each with the parts it spans and the position where it begins.</summary>
    private void Collect()
    {
        _pieces.Clear();
        var position = 0;
        for (var i = 0; i < _parts.Count;)
        {
            // Letters, or digits, that follow each other.
            var end = i + 1;
            while (end < _parts.Count && _parts[end].IsNumber == _parts[i].IsNumber)
                end++;
            var length = Wants(_parts[i]) ? end - i : 1;
            var isCatenated = Has(CatenationOf(_parts[i])) && (end - i > 1 || !Wants(_parts[i]));
            if (isCatenated)
                _pieces.Add(new Piece(i, end, position, length));
            if (Wants(_parts[i]))
            {
                for (var part = i; part < end; part++)
                    _pieces.Add(new Piece(part, part + 1, position + part - i, 1));
            }

            position += Wants(_parts[i]) ? length : isCatenated ? 1 : 0;
            i = end;
        }

        if (Has(WordDelimiterOptions.CatenateAll) && _parts.Count > 0 && !_pieces.Exists(piece => piece.First == 0 && piece.End == _parts.Count))
            _pieces.Add(new Piece(0, _parts.Count, 0, Math.Max(position, 1)));
        if (Has(WordDelimiterOptions.PreserveOriginal))
            _pieces.Add(new Piece(Piece.Original, 0, 0, Math.Max(position, 1)));
    }

    private void Give()
    {
        // At one position the longest comes first: what starts there starts before what follows.
        _pieces.Sort();
        var isWhole = Token.EndOffset - Token.StartOffset == Token.Length;
        var position = 0;
        for (var i = 0; i < _pieces.Count; i++)
        {
            var piece = _pieces[i];
            var token = Enqueue();
            token.PositionIncrement = i == 0 ? Token.PositionIncrement : piece.Position - position;
            token.PositionLength = piece.PositionLength;
            position = piece.Position;
            if (piece.First == Piece.Original)
                continue;
            var (first, last) = (_parts[piece.First], _parts[piece.End - 1]);
            Join(token, piece);
            if (!isWhole)
                continue;
            token.StartOffset = Token.StartOffset + first.Start;
            token.EndOffset = Token.StartOffset + last.Start + last.Length;
        }
    }

    private void Join(Token token, Piece piece)
    {
        var length = 0;
        for (var i = piece.First; i < piece.End; i++)
            length += _parts[i].Length;
        var letters = token.Resize(length);
        for (var i = piece.First; i < piece.End; i++)
        {
            Token.Term.Slice(_parts[i].Start, _parts[i].Length).CopyTo(letters);
            letters = letters[_parts[i].Length..];
        }
    }

    /// <summary>Something that is given: some parts, where it stands and how long it is.</summary>
    private readonly record struct Piece(int First, int End, int Position, int PositionLength) : IComparable<Piece>
    {
        public const int Original = -1;

        public int CompareTo(Piece other)
        {
            var byPosition = Position.CompareTo(other.Position);
            if (byPosition != 0)
                return byPosition;
            var byFirst = First.CompareTo(other.First);
            return byFirst != 0 ? byFirst : other.End.CompareTo(End);
        }
    }
}
