using SearchCore.Search;

namespace SearchCore.QueryParsing;

/// <summary>Makes queries that find names in any spelling, for the words and phrases that a <see cref="QueryParser"/> reads.</summary>
public interface INameQueryFactory
{
    /// <summary>Makes a query for a word or phrase.</summary>
    /// <param name="field">The field it is looked for in.</param>
    /// <param name="text">The word or phrase as it was written, without escapes and quotation marks; not analyzed.</param>
    /// <param name="isPhrase">Whether it stood in quotation marks: its words must then stand together.</param>
    /// <param name="slop">For a phrase: by how many positions its words may be displaced.</param>
    /// <returns>The query; null to look for the words as they are.</returns>
    Query? CreateQuery(string field, string text, bool isPhrase, int slop);
}
