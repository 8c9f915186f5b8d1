using System.Globalization;
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

    private const int LastLetter = 0x10FFFF;
    private readonly Dictionary<string, RegexpNode> _known = new(StringComparer.Ordinal);

    public RegexpNodes()
    {
        Nothing = Intern("nothing", id => new NothingNode { Id = id });
        EmptyString = Intern("empty", id => new EmptyStringNode { Id = id });
        Anything = Not(Nothing);
        AnyLetter = Letter([(0, LastLetter)]);
    }

    /// <summary>No string.</summary>
    public RegexpNode Nothing { get; }

    /// <summary>The empty string.</summary>
    public RegexpNode EmptyString { get; }

    /// <summary>Every string.</summary>
    public RegexpNode Anything { get; }

    /// <summary>Every string of one letter.</summary>
    public RegexpNode AnyLetter { get; }

    public RegexpNode Letter((int First, int Last)[] ranges) =>
        Intern("l" + string.Join(',', ranges.Select(range => Key(range.First, range.Last))), id => new LetterNode(ranges) { Id = id });

    public RegexpNode Sequence(RegexpNode head, RegexpNode tail)
    {
        if (head == Nothing || tail == Nothing)
            return Nothing;
        if (head == EmptyString)
            return tail;
        if (tail == EmptyString)
            return head;
        return head is SequenceNode first
            ? Sequence(first.Head, Sequence(first.Tail, tail))
            : Intern("s" + Key(head.Id, tail.Id), id => new SequenceNode(head, tail) { Id = id });
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
            _ => Intern("e" + Key(simple), id => new EitherNode(simple) { Id = id }),
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
            _ => Intern("b" + Key(simple), id => new BothNode(simple) { Id = id }),
        };
    }

    public RegexpNode Not(RegexpNode inner) =>
        inner is NotNode not ? not.Inner : Intern("n" + Key(inner.Id, 0), id => new NotNode(inner) { Id = id });

    public RegexpNode Repeat(RegexpNode inner, int least, int most)
    {
        if (most == 0 || inner == EmptyString)
            return EmptyString;
        if (inner == Nothing)
            return least == 0 ? EmptyString : Nothing;
        if (least == 1 && most == 1)
            return inner;
        return Intern("r" + Key(inner.Id, least) + Key(most, 0), id => new RepeatNode(inner, least, most) { Id = id });
    }

    private static RegexpNode[] Simplify(IEnumerable<RegexpNode> parts, RegexpNode neutral) =>
        [.. parts.Where(part => part != neutral).DistinctBy(part => part.Id).OrderBy(part => part.Id)];

    private static string Key(int first, int second) => string.Create(CultureInfo.InvariantCulture, $"{first}-{second};");

    private static string Key(RegexpNode[] parts) => string.Join(',', parts.Select(part => part.Id.ToString(CultureInfo.InvariantCulture)));

    private RegexpNode Intern(string key, Func<int, RegexpNode> create)
    {
        if (_known.TryGetValue(key, out var node))
            return node;
        if (_known.Count == MaxNodes)
            throw new LimitExceededException("RegexpNodes.MaxNodes", MaxNodes, "The number of states of a regular expression");
        node = create(_known.Count);
        _known.Add(key, node);
        return node;
    }
}
