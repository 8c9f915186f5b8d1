using System.Text.Json;
using SearchCore.Analysis;

namespace SearchCore.Comparison.Golden;

/// <summary>Gives the tokens that a golden document spells out: <c>[[term, position increment, start, end, payload], …]</c>.</summary>
internal sealed class LiteralTokenStream(JsonElement tokens) : TokenStream(new Token())
{
    // The document that the JSON is a part of is gone when the writer asks.
    private readonly JsonElement _tokens = tokens.Clone();
    private int _next;

    public override void Reset(ReadOnlyMemory<char> text) => _next = 0;

    public override bool MoveNext()
    {
        if (_next == _tokens.GetArrayLength())
            return false;
        var token = _tokens[_next++];
        Token.Clear();
        Token.SetTerm(token[0].GetString());
        Token.PositionIncrement = token[1].GetInt32();
        Token.StartOffset = token[2].GetInt32();
        Token.EndOffset = token[3].GetInt32();
        if (token[4].GetString() is { } payload)
            Token.Payload = Convert.FromHexString(payload);
        return true;
    }

    public override void End()
    {
        var end = Token.EndOffset;
        Token.Clear();
        Token.PositionIncrement = 0;
        Token.EndOffset = end;
    }
}
