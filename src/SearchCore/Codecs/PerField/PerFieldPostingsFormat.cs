namespace SearchCore.Codecs.PerField;

/// <summary>Lets each field have its postings in a format of its own. New segments have them all in one.</summary>
/// <param name="name">The name under which new fields note the format.</param>
/// <param name="format">The format, which is also the one that is read.</param>
internal sealed class PerFieldPostingsFormat(string name, PostingsFormat format) : PostingsFormat
{
    public override FieldsProducer OpenReader(SegmentReadState state)
    {
        var bySuffix = new Dictionary<string, FieldsProducer>(StringComparer.Ordinal);
        var byField = new Dictionary<string, FieldsProducer>(StringComparer.Ordinal);
        try
        {
            foreach (var field in state.FieldInfos.Where(info => info.IsIndexed))
            {
                if (PerFieldFormatName.Postings.Get(state, field) is not { } place)
                    continue;
                if (place.Format != name)
                    throw PerFieldFormatName.Unknown(state, field, place.Format);
                if (!bySuffix.TryGetValue(place.Suffix, out var producer))
                    bySuffix[place.Suffix] = producer = format.OpenReader(state with { Suffix = place.Suffix });
                byField[field.Name] = producer;
            }

            return new Reader(byField, [.. bySuffix.Values]);
        }
        catch
        {
            foreach (var producer in bySuffix.Values)
                producer.Dispose();
            throw;
        }
    }

    public override FieldsConsumer OpenWriter(SegmentWriteState state) =>
        new Writer(name, format.OpenWriter(state with { Suffix = PerFieldFormatName.FilesSuffix(state.Suffix, name + "_0") }));

    public override void WriteImpacts(SegmentWriteState state, NormsProducer norms) =>
        format.WriteImpacts(state with { Suffix = PerFieldFormatName.FilesSuffix(state.Suffix, name + "_0") }, norms);

    private sealed class Reader(Dictionary<string, FieldsProducer> byField, FieldsProducer[] producers) : FieldsProducer
    {
        public override Terms? GetTerms(string field) =>
            byField.TryGetValue(field, out var producer) ? producer.GetTerms(field) : null;

        public override void CheckIntegrity()
        {
            foreach (var producer in producers)
                producer.CheckIntegrity();
        }

        public override void CheckImpactsIntegrity()
        {
            foreach (var producer in producers)
                producer.CheckImpactsIntegrity();
        }

        public override void Dispose()
        {
            foreach (var producer in producers)
                producer.Dispose();
        }
    }

    private sealed class Writer(string name, FieldsConsumer consumer) : FieldsConsumer
    {
        public override void Write(FieldInfo field, Terms terms)
        {
            PerFieldFormatName.Postings.Set(field, name);
            consumer.Write(field, terms);
        }

        public override void Finish() => consumer.Finish();

        public override void Dispose() => consumer.Dispose();
    }
}
