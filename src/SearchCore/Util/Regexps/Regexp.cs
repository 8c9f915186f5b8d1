using System.Buffers;
using System.Text;

namespace SearchCore.Util.Regexps;

/// <summary>A regular expression over terms. Its states are made when a term needs them. Belongs to one thread.</summary>
internal sealed class Regexp
{
    private readonly RegexpNodes _nodes = new();
    private readonly RegexpNode _start;

    /// <summary>Reads an expression.</summary>
    /// <param name="pattern">The expression.</param>
    /// <exception cref="ArgumentException">The expression has a fault.</exception>
    public Regexp(string pattern)
    {
        _start = RegexpParser.Parse(pattern, _nodes, out var fault)
            ?? throw new ArgumentException($"In /{pattern}/, {fault}.", nameof(pattern));
    }

    /// <summary>What is wrong with an expression; null when nothing is.</summary>
    /// <param name="pattern">The expression.</param>
    public static string? FindFault(string pattern)
    {
        RegexpParser.Parse(pattern, new RegexpNodes(), out var fault);
        return fault;
    }

    /// <summary>The letters that every matching term begins with.</summary>
    public string GetPrefix()
    {
        var prefix = new StringBuilder();
        var node = _start;
        while (node is SequenceNode { Head: LetterNode { OnlyLetter: >= 0 and var letter } } sequence && Rune.IsValid(letter))
        {
            prefix.Append(new Rune(letter));
            node = sequence.Tail;
        }

        return prefix.ToString();
    }

    /// <summary>Whether a whole term matches.</summary>
    /// <param name="term">The term as UTF-8; other bytes never match.</param>
    public bool IsMatch(ReadOnlySpan<byte> term)
    {
        var state = _start;
        while (!term.IsEmpty && state != _nodes.Nothing)
        {
            if (Rune.DecodeFromUtf8(term, out var letter, out var length) != OperationStatus.Done)
                return false;
            state = state.Derive(letter.Value, _nodes);
            term = term[length..];
        }

        return state.IsNullable;
    }
}
