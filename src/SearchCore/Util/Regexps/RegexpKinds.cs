namespace SearchCore.Util.Regexps;

/// <summary>No string at all.</summary>
internal sealed class NothingNode : RegexpNode
{
    public override bool IsNullable => false;

    protected override RegexpNode DeriveOnce(int letter, RegexpNodes nodes) => this;
}

/// <summary>The empty string alone.</summary>
internal sealed class EmptyStringNode : RegexpNode
{
    public override bool IsNullable => true;

    protected override RegexpNode DeriveOnce(int letter, RegexpNodes nodes) => nodes.Nothing;
}

/// <summary>One letter out of ranges of code points.</summary>
/// <param name="ranges">First and last letter of each range.</param>
internal sealed class LetterNode((int First, int Last)[] ranges) : RegexpNode
{
    public override bool IsNullable => false;

    /// <summary>The letter, if it can only be one; -1 otherwise.</summary>
    public int OnlyLetter => ranges is [var (first, last)] && first == last ? first : -1;

    protected override RegexpNode DeriveOnce(int letter, RegexpNodes nodes)
    {
        foreach (var (first, last) in ranges)
        {
            if (letter >= first && letter <= last)
                return nodes.EmptyString;
        }

        return nodes.Nothing;
    }
}

/// <summary>A string of one language, and behind it one of another.</summary>
internal sealed class SequenceNode(RegexpNode head, RegexpNode tail) : RegexpNode
{
    public RegexpNode Head => head;

    public RegexpNode Tail => tail;

    public override bool IsNullable { get; } = head.IsNullable && tail.IsNullable;

    protected override RegexpNode DeriveOnce(int letter, RegexpNodes nodes)
    {
        var derived = nodes.Sequence(head.Derive(letter, nodes), tail);
        return head.IsNullable ? nodes.Either([derived, tail.Derive(letter, nodes)]) : derived;
    }
}

/// <summary>A string of any of several languages.</summary>
internal sealed class EitherNode(RegexpNode[] parts) : RegexpNode
{
    public IReadOnlyList<RegexpNode> Parts => parts;

    public override bool IsNullable { get; } = parts.Any(part => part.IsNullable);

    protected override RegexpNode DeriveOnce(int letter, RegexpNodes nodes) => nodes.Either(parts.Select(part => part.Derive(letter, nodes)));
}

/// <summary>A string that belongs to all of several languages.</summary>
internal sealed class BothNode(RegexpNode[] parts) : RegexpNode
{
    public IReadOnlyList<RegexpNode> Parts => parts;

    public override bool IsNullable { get; } = parts.All(part => part.IsNullable);

    protected override RegexpNode DeriveOnce(int letter, RegexpNodes nodes) => nodes.Both(parts.Select(part => part.Derive(letter, nodes)));
}

/// <summary>A string that does not belong to a language.</summary>
internal sealed class NotNode(RegexpNode inner) : RegexpNode
{
    public RegexpNode Inner => inner;

    public override bool IsNullable => !inner.IsNullable;

    protected override RegexpNode DeriveOnce(int letter, RegexpNodes nodes) => nodes.Not(inner.Derive(letter, nodes));
}

/// <summary>Strings of a language, one behind the other.</summary>
/// <param name="inner">The language.</param>
/// <param name="least">How many at least.</param>
/// <param name="most">How many at most; <see cref="RegexpNodes.NoLimit"/> for any number.</param>
internal sealed class RepeatNode(RegexpNode inner, int least, int most) : RegexpNode
{
    public override bool IsNullable { get; } = least == 0 || inner.IsNullable;

    /// <summary>Whether it may be repeated any number of times, or not at all.</summary>
    public bool IsStar => least == 0 && most == RegexpNodes.NoLimit;

    protected override RegexpNode DeriveOnce(int letter, RegexpNodes nodes) => nodes.Sequence(
        inner.Derive(letter, nodes),
        nodes.Repeat(inner, Math.Max(least - 1, 0), most == RegexpNodes.NoLimit ? most : most - 1));
}
