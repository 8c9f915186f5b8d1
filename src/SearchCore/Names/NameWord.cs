namespace SearchCore.Names;

/// <summary>A word of a name that is looked for: with the article before it, if there is one.</summary>
/// <param name="Number">Which word of the text it is, from 0.</param>
/// <param name="Term">The word as the field's analyzer gives it, without the article.</param>
/// <param name="Written">The word as written, with the article and what stands between.</param>
/// <param name="Start">Where it starts in the text, with its article.</param>
/// <param name="End">Where it ends.</param>
/// <param name="JoinsNext">Whether the next word follows closely enough to be part of the same name.</param>
/// <param name="WrittenWithNext">The word and the next one as written; empty when <paramref name="JoinsNext"/> is false.</param>
internal sealed record NameWord(int Number, string Term, string Written, int Start, int End, bool JoinsNext, string WrittenWithNext);
