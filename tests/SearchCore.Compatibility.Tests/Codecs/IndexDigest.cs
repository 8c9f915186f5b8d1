using System.Globalization;
using System.Text;
using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Store;

namespace SearchCore.Compatibility.Tests.Codecs;

/// <summary>Reads everything but the postings of an index into one text, so that two readings can be compared.</summary>
internal static class IndexDigest
{
    public static string Read(IndexDirectory directory)
    {
        var text = new StringBuilder();
        foreach (var segment in SegmentInfos.ReadLatest(directory).Segments)
        {
            using var opened = new OpenedSegment(segment);
            Add(text, segment.Name, segment.DocCount, segment.DeletedCount);
            if (segment.HasDeletions)
            {
                var live = segment.Codec.LiveDocsFormat.Read(directory, segment.Info, segment.DeletionGeneration, segment.DeletedCount);
                Add(text, Convert.ToHexString(live.ToBytes()));
            }

            AddStoredFields(text, segment, opened);
            AddNorms(text, segment, opened);
            foreach (var field in opened.FieldInfos.Where(info => info.DocValuesType != DocValuesType.None))
                AddDocValues(text, segment, opened, field);
            AddTermVectors(text, segment, opened);
        }

        return text.ToString();
    }

    private static void Add(StringBuilder text, params object[] values) =>
        text.AppendJoin(' ', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))).Append('\n');

    private static void AddStoredFields(StringBuilder text, SegmentCommit segment, OpenedSegment opened)
    {
        using var reader = segment.Codec.StoredFieldsFormat.OpenReader(opened.State);
        var visitor = new Visitor(text);
        for (var doc = 0; doc < segment.DocCount; doc++)
            reader.Visit(doc, visitor);
    }

    private static void AddNorms(StringBuilder text, SegmentCommit segment, OpenedSegment opened)
    {
        if (!opened.FieldInfos.HasNorms)
            return;
        using var reader = segment.Codec.NormsFormat.OpenReader(opened.State);
        foreach (var field in opened.FieldInfos.Where(info => info.HasNorms))
        {
            var norms = reader.GetNorms(field);
            for (var doc = 0; doc < segment.DocCount; doc++)
                Add(text, norms.Get(doc));
        }
    }

    private static void AddDocValues(StringBuilder text, SegmentCommit segment, OpenedSegment opened, FieldInfo field)
    {
        using var reader = segment.Codec.DocValuesFormat.OpenReader(field.DocValuesGeneration < 0
            ? opened.State
            : opened.State with { Directory = segment.Info.Directory, Suffix = IndexFileNames.ToBase36(field.DocValuesGeneration) });
        var withField = reader.GetDocsWithField(field);
        Add(text, field.Name, withField is null ? "all" : Convert.ToHexString(withField.ToBytes()));
        var describe = DocValuesOf(reader, field);
        for (var doc = 0; doc < segment.DocCount; doc++)
            Add(text, describe(doc));
    }

    private static Func<int, string> DocValuesOf(DocValuesProducer reader, FieldInfo field)
    {
        switch (field.DocValuesType)
        {
            case DocValuesType.Numeric:
                var numbers = reader.GetNumeric(field);
                return doc => numbers.Get(doc).ToString(CultureInfo.InvariantCulture);
            case DocValuesType.Binary:
                var strings = reader.GetBinary(field);
                return doc => Convert.ToHexString(strings.Get(doc));
            case DocValuesType.Sorted:
                var sorted = reader.GetSorted(field);
                return doc => Convert.ToHexString(sorted.Get(doc));
            default:
                var sets = reader.GetSortedSet(field);
                return doc => DescribeSet(sets, doc);
        }
    }

    private static string DescribeSet(SortedSetDocValues sets, int doc)
    {
        var text = new StringBuilder();
        sets.SetDocument(doc);
        for (var ord = sets.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = sets.NextOrd())
            text.Append(Convert.ToHexString(sets.LookupOrd(ord))).Append(',');
        return text.ToString();
    }

    private static void AddTermVectors(StringBuilder text, SegmentCommit segment, OpenedSegment opened)
    {
        if (!opened.FieldInfos.HasTermVectors)
            return;
        using var reader = segment.Codec.TermVectorsFormat.OpenReader(opened.State);
        for (var doc = 0; doc < segment.DocCount; doc++)
        {
            foreach (var (name, terms) in reader.Get(doc) ?? new Dictionary<string, Terms>())
            {
                Add(text, doc, name);
                for (var enumerator = terms.GetEnumerator(); enumerator.MoveNext();)
                    AddVectorTerm(text, enumerator);
            }
        }
    }

    private static void AddVectorTerm(StringBuilder text, TermsEnumerator enumerator)
    {
        var postings = enumerator.GetPostings(PostingsFlags.All);
        postings.NextDoc();
        Add(text, Convert.ToHexString(enumerator.Term), postings.Freq);
        for (var i = Math.Min(postings.Freq, 100_000); i > 0; i--)
            Add(text, postings.NextPosition(), postings.StartOffset, postings.EndOffset, Convert.ToHexString(postings.Payload));
    }

    private sealed class Visitor(StringBuilder text) : StoredFieldVisitor
    {
        public override StoredFieldDecision Decide(FieldInfo field) => StoredFieldDecision.Visit;

        public override void Visit(FieldInfo field, StoredValue value) => Add(text, field.Name, value.Kind, value.ToString());
    }
}
