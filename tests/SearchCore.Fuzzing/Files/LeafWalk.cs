using SearchCore.Codecs;
using SearchCore.Index;
using SearchCore.Util;

namespace SearchCore.Fuzzing.Files;

/// <summary>Reads all of a segment, up to a number of steps: what is damaged may be endless in a sense.</summary>
internal sealed class LeafWalk
{
    private const int MostDocuments = 2_000;
    private const int MostTerms = 3_000;
    private const int MostSteps = 200_000;

    private readonly LeafReader _reader;
    private readonly int _documents;
    private int _steps;

    private LeafWalk(LeafReader reader)
    {
        _reader = reader;
        _documents = Math.Min(reader.MaxDoc, MostDocuments);
    }

    /// <summary>Reads.</summary>
    public static void Read(LeafReader reader)
    {
        var walk = new LeafWalk(reader);
        Action[] parts = [walk.ReadTerms, walk.ReadColumns, walk.ReadDocuments, walk.ReadVectors];
        Exception? first = null;
        foreach (var part in parts)
        {
            try
            {
                part();
            }
            catch (Exceptions.SearchCoreException damage)
            {
                // The other parts may be readable, and must be as safe.
                first ??= damage;
            }
        }

        if (first is not null)
            throw first;
    }

    private void ReadTerms()
    {
        foreach (var field in _reader.FieldInfos)
        {
            if (_reader.GetTerms(field.Name) is not { } terms)
                continue;
            Read(terms, PostingsFlags.All);
            terms.GetEnumerator().SeekCeiling("m"u8);
            terms.GetEnumerator().SeekExact("stone"u8);
        }
    }

    private void Read(Terms terms, PostingsFlags flags)
    {
        var enumerator = terms.GetEnumerator();
        for (var count = 0; count < MostTerms && _steps < MostSteps && enumerator.MoveNext(); count++)
        {
            Read(enumerator.GetPostings(flags));
            Skip(enumerator.GetPostings(PostingsFlags.None));
        }
    }

    private void Read(PostingsEnumerator postings)
    {
        while (_steps++ < MostSteps && postings.NextDoc() != DocIdSetIterator.NoMoreDocs)
        {
            for (var left = postings.Freq; left > 0 && _steps++ < MostSteps; left--)
            {
                if (postings.NextPosition() < 0)
                    break;
                Touch(postings.Payload);
            }
        }
    }

    private void Skip(PostingsEnumerator postings)
    {
        while (_steps++ < MostSteps && postings.Advance(Math.Max(0, postings.DocId) + 150) != DocIdSetIterator.NoMoreDocs)
        {
        }
    }

    private void ReadColumns()
    {
        foreach (var field in _reader.FieldInfos)
        {
            _reader.GetDocsWithField(field.Name);
            var norms = _reader.GetNorms(field.Name);
            var numbers = _reader.GetNumericDocValues(field.Name);
            var bytes = _reader.GetBinaryDocValues(field.Name);
            var sorted = _reader.GetSortedDocValues(field.Name);
            var sets = _reader.GetSortedSetDocValues(field.Name);
            for (var doc = 0; doc < _documents; doc++)
            {
                norms?.Get(doc);
                numbers?.Get(doc);
                Touch(bytes is null ? [] : bytes.Get(doc));
                Touch(sorted is null ? [] : sorted.Get(doc));
                if (sets is not null)
                    Read(sets, doc);
            }
        }
    }

    private void Read(SortedSetDocValues sets, int doc)
    {
        sets.SetDocument(doc);
        for (var ord = sets.NextOrd(); ord != SortedSetDocValues.NoMoreOrds && _steps++ < MostSteps; ord = sets.NextOrd())
            Touch(sets.LookupOrd(ord));
    }

    private void ReadDocuments()
    {
        var visitor = new Visitor();
        for (var doc = 0; doc < _documents; doc++)
            _reader.VisitDocument(doc, visitor);
    }

    private void ReadVectors()
    {
        for (var doc = 0; doc < _documents && _steps < MostSteps; doc++)
        {
            foreach (var terms in _reader.GetTermVectors(doc)?.Values ?? [])
                Read(terms, PostingsFlags.All);
        }
    }

    private static void Touch(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.IsEmpty && bytes[0] + bytes[^1] < 0)
            throw new InvalidOperationException("Two bytes came to less than nothing.");
    }

    private sealed class Visitor : StoredFieldVisitor
    {
        public override StoredFieldDecision Decide(FieldInfo field) => StoredFieldDecision.Visit;

        public override void Visit(FieldInfo field, StoredValue value) => value.ToString();
    }
}
