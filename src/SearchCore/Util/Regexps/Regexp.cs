using SearchCore.Exceptions;
using SearchCore.Util.Automata;

namespace SearchCore.Util.Regexps;

/// <summary>The automaton of a regular expression, or of a pattern with wildcards. Its states are the languages that derivatives lead to. Belongs to one thread.</summary>
internal sealed class Regexp : LetterAutomaton
{
    private readonly RegexpNodes _nodes;
    private readonly int[] _classes;

    private Regexp(RegexpNode start, RegexpNodes nodes)
    {
        _nodes = nodes;
        _classes = MakeClasses(nodes.Ranges);
        Start = start.Id;
    }

    public override ReadOnlySpan<int> Classes => _classes;

    public override int Start { get; }

    /// <summary>Reads a regular expression.</summary>
    /// <param name="pattern">The expression.</param>
    /// <exception cref="ArgumentException">The expression has a fault.</exception>
    public static Regexp Parse(string pattern)
    {
        var nodes = new RegexpNodes();
        var start = RegexpParser.Parse(pattern, nodes, out var fault)
            ?? throw new ArgumentException($"In /{pattern}/, {fault}.", nameof(pattern));
        return new Regexp(start, nodes);
    }

    /// <summary>Reads a pattern with wildcards.</summary>
    /// <param name="pattern">The pattern.</param>
    public static Regexp OfWildcards(string pattern)
    {
        var nodes = new RegexpNodes();
        return new Regexp(WildcardParser.Parse(pattern, nodes), nodes);
    }

    /// <summary>What is wrong with an expression; null when nothing is.</summary>
    /// <param name="pattern">The expression.</param>
    public static string? FindFault(string pattern)
    {
        try
        {
            RegexpParser.Parse(pattern, new RegexpNodes(), out var fault);
            return fault;
        }
        catch (LimitExceededException limit)
        {
            return limit.Message;
        }
    }

    public override bool IsAccepting(int state) => _nodes[state].IsNullable;

    public override int Step(int state, int letter)
    {
        var target = _nodes[state].Derive(letter, _nodes);
        return target == _nodes.Nothing ? Dead : target.Id;
    }
}
