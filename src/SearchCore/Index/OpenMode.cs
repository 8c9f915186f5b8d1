namespace SearchCore.Index;

/// <summary>What an <see cref="IndexWriter"/> does about an index that is, or is not, in the directory already.</summary>
public enum OpenMode
{
    /// <summary>Goes on with an index that is there, or starts an empty one.</summary>
    CreateOrAppend,

    /// <summary>Goes on with an index that must be there.</summary>
    Append,

    /// <summary>Starts an empty index; one that is there is replaced by the first commit.</summary>
    Create,
}
