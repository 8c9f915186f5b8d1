namespace SearchCore.Codecs.Lucene41;

/// <summary>Walks documents and, when asked for, frequencies: the leanest way through a term's postings.</summary>
internal sealed class DocsEnumerator(PostingsReader postings, FieldInfo field) : BlockPostingsEnumerator(postings, field);
