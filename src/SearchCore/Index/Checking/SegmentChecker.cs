using System.Globalization;
using SearchCore.Codecs;

namespace SearchCore.Index.Checking;

/// <summary>Checks one segment, part by part; a damaged part does not keep the others from being checked.</summary>
internal sealed class SegmentChecker(SegmentCommit commit, CancellationToken cancellationToken)
{
    private readonly List<string> _problems = [];
    private int _mendableCount;

    public SegmentCheckReport Check()
    {
        var report = new SegmentCheckReport
        {
            Name = commit.Name,
            Version = commit.Info.Version,
            DocCount = commit.DocCount,
            DeletedCount = commit.DeletedCount,
        };
        TryMendable("size", () => report = report with { SizeInBytes = commit.SizeInBytes() });
        if (commit.DocCount < 1)
            Add($"it has {commit.DocCount} documents, but a segment has at least one");
        if (commit.Info.UsesCompoundFile)
            TryMendable("checksum of the compound file", () => commit.Codec.CompoundFormat.CheckIntegrity(commit.Info.Directory, commit.Info));
        SegmentReader? reader = null;
        Try("opening", () => reader = Open());
        if (reader is not null)
        {
            try
            {
                report = Check(reader, report);
            }
            finally
            {
                reader.Release();
            }
        }

        return report with { Problems = _problems, CanBeRewritten = _problems.Count > 0 && _mendableCount == _problems.Count };
    }

    private SegmentReader Open()
    {
        var live = commit.HasDeletions
            ? commit.Codec.LiveDocsFormat.Read(commit.Info.Directory, commit.Info, commit.DeletionGeneration, commit.DeletedCount)
            : null;
        var core = new SegmentCoreReaders(commit.Info, commit.Codec);
        try
        {
            return new SegmentReader(core, commit, live);
        }
        finally
        {
            core.Release();
        }
    }

    private SegmentCheckReport Check(SegmentReader reader, SegmentCheckReport report)
    {
        if (reader.NumDocs != commit.LiveCount)
            Add($"the commit says that {commit.LiveCount} documents are live, but {reader.NumDocs} are");
        Try("checksums of postings", () => reader.Core.Postings?.CheckIntegrity());
        TryMendable("checksums of impacts", () => reader.Core.Postings?.CheckImpactsIntegrity());
        Try("checksums of norms", () => reader.Core.Norms?.CheckIntegrity());
        Try("checksums of stored fields", reader.Core.StoredFields.CheckIntegrity);
        Try("checksums of term vectors", () => reader.Core.TermVectors?.CheckIntegrity());
        Try("checksums of doc values", reader.CheckDocValues);
        Try("stored fields", () => CheckStoredFields(reader));
        var columns = new ColumnChecker(reader, Add, cancellationToken);
        var termCount = 0L;
        var postingCount = 0L;
        var positionCount = 0L;
        foreach (var field in reader.FieldInfos)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Try($"norms of '{field.Name}'", () => columns.CheckNorms(field));
            Try($"doc values of '{field.Name}'", () => columns.CheckDocValues(field));
            if (!field.IsIndexed)
                continue;
            var postings = new PostingsChecker(reader.MaxDoc, field, Add, cancellationToken);
            Try($"postings of '{field.Name}'", () => postings.Check(reader.GetTerms(field.Name)));
            TryMendable($"impacts of '{field.Name}'", () => CheckImpacts(reader, field));
            termCount += postings.TermCount;
            postingCount += postings.PostingCount;
            positionCount += postings.PositionCount;
        }

        Try("term vectors", () => columns.CheckTermVectors());
        return report with
        {
            FieldCount = reader.FieldInfos.Count,
            TermCount = termCount,
            PostingCount = postingCount,
            PositionCount = positionCount,
        };
    }

    private void CheckImpacts(SegmentReader reader, FieldInfo field)
    {
        if (reader.GetTerms(field.Name) is { } terms && reader.GetNorms(field.Name) is { } norms)
            new ImpactsChecker(field, norms, Add, cancellationToken).Check(terms);
    }

    private void CheckStoredFields(SegmentReader reader)
    {
        var visitor = new IgnoringVisitor();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            reader.VisitDocument(doc, visitor);
        }
    }

    /// <summary>Checks what a segment written anew would have right: whatever else is in the files is checked by itself.</summary>
    private void TryMendable(string part, Action check)
    {
        var before = _problems.Count;
        Try(part, check);
        _mendableCount += _problems.Count - before;
    }

    private void Try(string part, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (IndexChecker.IsDamage(e))
        {
            _problems.Add($"{commit.Name}, {part}: {e.Message}");
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // Damaged bytes must give IndexCorruptException. Whatever else they give is a fault of the reader, but still means damage.
            _problems.Add($"{commit.Name}, {part}: {e.GetType().Name}: {e.Message}");
        }
    }

    private void Add(FormattableString problem) =>
        _problems.Add($"{commit.Name}: {problem.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Decodes everything and keeps nothing.</summary>
    private sealed class IgnoringVisitor : StoredFieldVisitor
    {
        public override StoredFieldDecision Decide(FieldInfo field) => StoredFieldDecision.Visit;

        public override void Visit(FieldInfo field, StoredValue value)
        {
        }
    }
}
