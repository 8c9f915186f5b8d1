using SearchCore.Search;

namespace SearchCore.QueryParsing;

/// <summary>Makes queries that find names in any spelling, for the words and phrases that a <see cref="QueryParser"/> reads.</summary>
public interface INameQueryFactory
{
    /// <summary>Makes a query for words or a phrase.</summary>
    /// <param name="fields">The fields it is looked for in: the one that the query names, or the default ones.</param>
    /// <param name="text">The word, the plain words side by side, or the phrase, as written but without escapes and quotation marks; not analyzed.</param>
    /// <param name="isPhrase">Whether it stood in quotation marks: its words must then stand together.</param>
    /// <param name="slop">For a phrase: by how many positions its words may be displaced.</param>
    /// <returns>The query; null to look for the words as they are.</returns>
    Query? CreateQuery(IReadOnlyList<QueryField> fields, string text, bool isPhrase, int slop);
}
