using SearchCore.Codecs;

namespace SearchCore.Index.Checking;

/// <summary>Checks what a segment keeps per document and field: norms, doc values, term vectors.</summary>
internal sealed class ColumnChecker(SegmentReader reader, Action<FormattableString> report, CancellationToken cancellationToken)
{
    public void CheckNorms(FieldInfo field)
    {
        if (!field.HasNorms)
            return;
        if (reader.GetNorms(field.Name) is not { } norms)
        {
            report($"field '{field.Name}' is said to have norms, but has none");
            return;
        }

        for (var doc = 0; doc < reader.MaxDoc; doc++)
            norms.Get(doc);
    }

    public void CheckDocValues(FieldInfo field)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (field.DocValuesType)
        {
            case DocValuesType.None:
                break;
            case DocValuesType.Numeric:
                CheckNumeric(field);
                break;
            case DocValuesType.Binary:
                CheckBinary(field);
                break;
            case DocValuesType.Sorted:
                CheckSorted(field);
                break;
            default:
                CheckSortedSet(field);
                break;
        }
    }

    public void CheckTermVectors()
    {
        if (!reader.FieldInfos.HasTermVectors)
            return;
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (name, terms) in reader.GetTermVectors(doc) ?? new Dictionary<string, Terms>(StringComparer.Ordinal))
            {
                if (!reader.FieldInfos.TryGet(name, out var field) || !field.HasTermVectors)
                    report($"document {doc} has term vectors of '{name}', which is said to have none");
                CheckVector(doc, name, terms.GetEnumerator());
            }
        }
    }

    private void CheckVector(int doc, string field, TermsEnumerator terms)
    {
        byte[]? previous = null;
        while (terms.MoveNext())
        {
            if (previous is not null && previous.AsSpan().SequenceCompareTo(terms.Term) >= 0)
                report($"document {doc}: the terms of the vector of '{field}' do not ascend");
            previous = terms.Term.ToArray();
            var postings = terms.GetPostings(PostingsFlags.All);
            if (postings.NextDoc() != 0 || postings.Freq < 1)
                report($"document {doc}: a term of the vector of '{field}' has no occurrence");
        }
    }

    private void CheckNumeric(FieldInfo field)
    {
        var values = reader.GetNumericDocValues(field.Name)!;
        var present = reader.GetDocsWithField(field.Name);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            if (values.Get(doc) != 0 && present is not null && !present[doc])
                report($"field '{field.Name}': document {doc} is said to have no value, but has {values.Get(doc)}");
        }
    }

    private void CheckBinary(FieldInfo field)
    {
        var values = reader.GetBinaryDocValues(field.Name)!;
        var present = reader.GetDocsWithField(field.Name);
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            if (values.Get(doc).Length > 0 && present is not null && !present[doc])
                report($"field '{field.Name}': document {doc} is said to have no value, but has one");
        }
    }

    private void CheckSorted(FieldInfo field)
    {
        var values = reader.GetSortedDocValues(field.Name)!;
        var used = new HashSet<int>();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            var ord = values.GetOrd(doc);
            if (ord < -1 || ord >= values.ValueCount)
                report($"field '{field.Name}': document {doc} has value {ord} of {values.ValueCount}");
            else if (ord >= 0)
                used.Add(ord);
        }

        CheckDictionary(field, used.Count, values.ValueCount, ord => values.LookupOrd((int)ord).ToArray());
    }

    private void CheckSortedSet(FieldInfo field)
    {
        var values = reader.GetSortedSetDocValues(field.Name)!;
        var used = new HashSet<long>();
        for (var doc = 0; doc < reader.MaxDoc; doc++)
        {
            values.SetDocument(doc);
            var last = -1L;
            for (var ord = values.NextOrd(); ord != SortedSetDocValues.NoMoreOrds; ord = values.NextOrd())
            {
                if (ord <= last || ord >= values.ValueCount)
                {
                    report($"field '{field.Name}': document {doc} has value {ord} after {last}, of {values.ValueCount}");
                    break;
                }

                used.Add(last = ord);
            }
        }

        CheckDictionary(field, used.Count, values.ValueCount, ord => values.LookupOrd(ord).ToArray());
    }

    private void CheckDictionary(FieldInfo field, int usedCount, long count, Func<long, byte[]> lookup)
    {
        if (usedCount != count)
            report($"field '{field.Name}': the dictionary has {count} values, of which {usedCount} are in use");
        byte[]? previous = null;
        for (var ord = 0L; ord < count; ord++)
        {
            var value = lookup(ord);
            if (previous is not null && previous.AsSpan().SequenceCompareTo(value) >= 0)
                report($"field '{field.Name}': value {ord} of the dictionary is not greater than the one before");
            previous = value;
        }
    }
}
