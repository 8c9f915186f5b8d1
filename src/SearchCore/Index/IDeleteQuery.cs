using SearchCore.Util;

namespace SearchCore.Index;

/// <summary>Says which documents are to be deleted: what a writer needs to know of a query.</summary>
/// <remarks>
/// It is asked once per segment, from any thread and perhaps later than the call that gave it to the writer, so it must not
/// change. If it throws, the writer cannot tell any more what is deleted, and closes itself.
/// </remarks>
public interface IDeleteQuery
{
    /// <summary>Finds the matching documents of a segment.</summary>
    /// <param name="reader">The segment.</param>
    /// <returns>The documents, deleted ones among them or not; null for none.</returns>
    DocIdSetIterator? FindDocuments(LeafReader reader);
}
