using SearchCore.Index.Updates;
using SearchCore.Util;

namespace SearchCore.Index.Deletes;

/// <summary>Deletes and updates of doc values on their way to the segments. Never changes.</summary>
internal sealed class DeletePacket
{
    public DeletePacket(
        long last,
        long bytesUsed,
        IReadOnlyCollection<KeyValuePair<Term, long>> terms,
        IReadOnlyList<(IDeleteQuery Query, long Number)> queries,
        IReadOnlyCollection<(DocValuesUpdate Update, long Number)> updates)
    {
        Last = last;
        BytesUsed = bytesUsed;
        Queries = queries;
        Updates = [.. updates.OrderBy(update => update.Number)];

        // In the order of the terms dictionary, so that looking them up goes one way through it.
        TermsByField =
        [
            .. terms.GroupBy(entry => entry.Key.Field, StringComparer.Ordinal).Select(group =>
                (group.Key, group.Select(entry => (entry.Key.Value, entry.Value)).OrderBy(entry => entry.Item1).ToArray())),
        ];
    }

    /// <summary>The number of the last delete that had been ordered.</summary>
    public long Last { get; }

    public long BytesUsed { get; }

    public bool IsEmpty => TermsByField.Count == 0 && Queries.Count == 0 && Updates.Count == 0;

    /// <summary>Per field its terms in order, each with the delete's number.</summary>
    public IReadOnlyList<(string Field, (Utf8Term Term, long Number)[] Terms)> TermsByField { get; }

    public IReadOnlyList<(IDeleteQuery Query, long Number)> Queries { get; }

    /// <summary>The updates of doc values in the order in which they were ordered, because a later one replaces what an earlier one set.</summary>
    public IReadOnlyList<(DocValuesUpdate Update, long Number)> Updates { get; }
}
