namespace SearchCore.Tests.Differential;

/// <summary>All documents that were ever added, by their serial numbers, and which of them are still there.</summary>
internal sealed class PlainCollection
{
    private readonly List<PlainDocument> _documents = [];
    private readonly HashSet<int> _live = [];

    /// <summary>Whether a document ever had a rank.</summary>
    public bool HadRank { get; private set; }

    public PlainDocument this[int serial] => _documents[serial];

    public int Add(PlainDocument document)
    {
        HadRank |= document.Rank is not null;
        _live.Add(_documents.Count);
        _documents.Add(document);
        return _documents.Count - 1;
    }

    public void Delete(Predicate<PlainDocument> matches) => _live.RemoveWhere(serial => matches(_documents[serial]));

    public void Change(Predicate<PlainDocument> matches, Func<PlainDocument, PlainDocument> change)
    {
        foreach (var serial in _live.Where(serial => matches(_documents[serial])))
            _documents[serial] = change(_documents[serial]);
    }

    public bool IsLive(int serial) => _live.Contains(serial);

    public int LiveCount => _live.Count;
}
