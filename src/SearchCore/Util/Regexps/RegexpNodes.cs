using SearchCore.Exceptions;

namespace SearchCore.Util.Regexps;

/// <summary>Builds regular languages in a simple form, each only once. Belongs to one thread.</summary>
/// <remarks>
/// The simple form keeps the number of languages that derivatives lead to finite, and small for all sane expressions. Source: Brzozowski,
/// Derivatives of Regular Expressions, 1964; Owens, Reppy and Turon, Regular-expression derivatives re-examined, 2009.
/// </remarks>
internal sealed class RegexpNodes
{
    /// <summary>Says that something may be repeated any number of times.</summary>
    public const int NoLimit = -1;

    /// <summary>How many languages one expression may lead to before it is given up.</summary>
    public const int MaxNodes = 20_000;

    /// <summary>How many parts of languages may be looked at in all: what bounds the time, as <see cref="MaxNodes"/> bounds the memory.</summary>
    public const int MaxWork = 2_000_000;

    private const int LastLetter = 0x10FFFF;
    private readonly Dictionary<int[], RegexpNode> _known = new(new IntSequenceComparer());
    private readonly List<RegexpNode> _nodes = [];
    private readonly List<(int First, int Last)> _ranges = [];
    private int _work;

    public RegexpNodes()
    {
        Nothing = Intern([0], id => new NothingNode { Id = id });
        EmptyString = Intern([1], id => new EmptyStringNode { Id = id });
        Anything = Not(Nothing);
        AnyLetter = Letter([(0, LastLetter)]);
    }

    private enum Kind
    {
        Letter = 2,
        Sequence,
        Either,
        Both,
        Not,
        Repeat,
    }

    /// <summary>No string.</summary>
    public RegexpNode Nothing { get; }

    /// <summary>The empty string.</summary>
    public RegexpNode EmptyString { get; }

    /// <summary>Every string.</summary>
    public RegexpNode Anything { get; }

    /// <summary>Every string of one letter.</summary>
    public RegexpNode AnyLetter { get; }

    /// <summary>The ranges by which the languages tell letters apart.</summary>
    public IReadOnlyList<(int First, int Last)> Ranges => _ranges;

    /// <summary>A language by its number.</summary>
    public RegexpNode this[int id] => _nodes[id];

    public RegexpNode Letter((int First, int Last)[] ranges)
    {
        _ranges.AddRange(ranges);
        return Intern([(int)Kind.Letter, .. ranges.SelectMany(range => new[] { range.First, range.Last })], id => new LetterNode(ranges) { Id = id });
    }

    public RegexpNode Sequence(RegexpNode head, RegexpNode tail)
    {
        if (head == Nothing || tail == Nothing)
            return Nothing;
        if (head == EmptyString)
            return tail;
        if (tail == EmptyString)
            return head;

        // Without this, a row of stars would come to the square of its length in states.
        if (RepeatsFreely(head) && (tail == head || (tail is SequenceNode { Head: var next } && next == head)))
            return tail;
        return head is SequenceNode first
            ? Sequence(first.Head, Sequence(first.Tail, tail))
            : Intern([(int)Kind.Sequence, head.Id, tail.Id], id => new SequenceNode(head, tail) { Id = id });
    }

    public RegexpNode Either(IEnumerable<RegexpNode> parts)
    {
        var simple = Simplify(parts.SelectMany(part => part is EitherNode either ? either.Parts : [part]), Nothing);
        if (simple.Contains(Anything))
            return Anything;
        return simple switch
        {
            [] => Nothing,
            [var only] => only,
            _ => Intern(Key(Kind.Either, simple), id => new EitherNode(simple) { Id = id }),
        };
    }

    public RegexpNode Both(IEnumerable<RegexpNode> parts)
    {
        var simple = Simplify(parts.SelectMany(part => part is BothNode both ? both.Parts : [part]), Anything);
        if (simple.Contains(Nothing))
            return Nothing;
        return simple switch
        {
            [] => Anything,
            [var only] => only,
            _ => Intern(Key(Kind.Both, simple), id => new BothNode(simple) { Id = id }),
        };
    }

    public RegexpNode Not(RegexpNode inner) =>
        inner is NotNode not ? not.Inner : Intern([(int)Kind.Not, inner.Id], id => new NotNode(inner) { Id = id });

    public RegexpNode Repeat(RegexpNode inner, int least, int most)
    {
        if (most == 0 || inner == EmptyString)
            return EmptyString;
        if (inner == Nothing)
            return least == 0 ? EmptyString : Nothing;
        if (least == 1 && most == 1)
            return inner;
        return Intern([(int)Kind.Repeat, inner.Id, least, most], id => new RepeatNode(inner, least, most) { Id = id });
    }

    /// <summary>Whether a language followed by itself is the same language.</summary>
    private bool RepeatsFreely(RegexpNode node) => node == Anything || node is RepeatNode { IsStar: true };

    private static int[] Key(Kind kind, RegexpNode[] parts) => [(int)kind, .. parts.Select(part => part.Id)];

    private RegexpNode[] Simplify(IEnumerable<RegexpNode> parts, RegexpNode neutral)
    {
        RegexpNode[] all = [.. parts];
        _work += all.Length;
        if (_work > MaxWork)
            throw new LimitExceededException("RegexpNodes.MaxWork", MaxWork, "The work that a regular expression makes");
        return [.. all.Where(part => part != neutral).DistinctBy(part => part.Id).OrderBy(part => part.Id)];
    }

    private RegexpNode Intern(int[] key, Func<int, RegexpNode> create)
    {
        if (_known.TryGetValue(key, out var node))
            return node;
        if (_nodes.Count == MaxNodes)
            throw new LimitExceededException("RegexpNodes.MaxNodes", MaxNodes, "The number of states of a regular expression");
        node = create(_nodes.Count);
        _nodes.Add(node);
        _known.Add(key, node);
        return node;
    }
}
