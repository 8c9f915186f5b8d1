using SearchCore.Exceptions;
using SearchCore.Index;
using SearchCore.Search;
using SearchCore.Search.Queries;

namespace SearchCore.Tests.Differential;

/// <summary>Something that is done to an index, and to the plain list of its documents.</summary>
internal abstract record IndexStep
{
    public abstract void Apply(IndexWriter writer, PlainCollection documents);

    /// <summary>Adds a document, in place of one that has its id.</summary>
    internal sealed record Put(PlainDocument Document) : IndexStep
    {
        public override void Apply(IndexWriter writer, PlainCollection documents)
        {
            documents.Delete(old => old.Id == Document.Id);
            writer.UpdateDocument(new Term("id", Document.Id), Document.ToDocument(documents.Add(Document)));
        }

        public override string ToString() => $"put {Document}";
    }

    /// <summary>Deletes the documents that have a term.</summary>
    internal sealed record Delete(string Field, string Word) : IndexStep
    {
        public override void Apply(IndexWriter writer, PlainCollection documents)
        {
            documents.Delete(document => document.Terms(Field).Contains(Word));
            writer.DeleteDocuments(new Term(Field, Word));
        }

        public override string ToString() => $"delete {Field}:{Word}";
    }

    /// <summary>Deletes the documents that a query finds.</summary>
    internal sealed record DeleteFound(MultiTermQuery Query) : IndexStep
    {
        public override void Apply(IndexWriter writer, PlainCollection documents)
        {
            documents.Delete(document => PlainMatches.HasAny(document, Query));
            writer.DeleteDocuments(new QueryDeletion(Query));
        }

        public override string ToString() => $"delete what is found by {Query}";
    }

    /// <summary>Changes the doc values "rank" of the documents that have a tag.</summary>
    internal sealed record Rank(string Tag, long? Value) : IndexStep
    {
        public override void Apply(IndexWriter writer, PlainCollection documents)
        {
            try
            {
                writer.UpdateNumericDocValue(new Term("tag", Tag), "rank", Value);
            }
            catch (DocumentRejectedException) when (!documents.HadRank)
            {
                // A field that no document has had cannot be changed.
                return;
            }

            documents.Change(document => document.Tags.Contains(Tag), document => document with { Rank = Value });
        }

        public override string ToString() => $"rank of tag:{Tag} = {Value}";
    }

    /// <summary>Makes a segment of what is in memory, or a commit, or merges.</summary>
    /// <param name="MaxSegments">To how many segments to merge; 0 only to flush, -1 to commit.</param>
    internal sealed record Settle(int MaxSegments) : IndexStep
    {
        public override void Apply(IndexWriter writer, PlainCollection documents)
        {
            if (MaxSegments > 0)
                writer.ForceMerge(MaxSegments);
            else if (MaxSegments == 0)
                writer.Flush();
            else
                writer.Commit();
        }

        public override string ToString() => MaxSegments > 0 ? $"merge to {MaxSegments}" : MaxSegments == 0 ? "flush" : "commit";
    }
}
