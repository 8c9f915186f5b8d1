using SearchCore.Codecs;
using SearchCore.Documents;
using SearchCore.Index;

namespace SearchCore.Crash.Writer;

/// <summary>Indexes from several threads, commits again and again and says so, until the process is killed.</summary>
/// <param name="writer">The index.</param>
/// <param name="firstSteps">For each thread the number of its first step.</param>
internal sealed class EndlessWriter(IndexWriter writer, IReadOnlyList<int> firstSteps)
{
    private const int MergeEvery = 12;

    private readonly int[] _steps = [.. firstSteps];

    public void Run()
    {
        for (var thread = 0; thread < _steps.Length; thread++)
        {
            var number = thread;
            new Thread(() => Work(number)) { IsBackground = true }.Start();
        }

        for (var commit = 1; ; commit++)
        {
            // What a thread has done before the commit begins must be in it.
            var done = Enumerable.Range(0, _steps.Length).Select(thread => Volatile.Read(ref _steps[thread])).ToArray();
            writer.Commit();
            Console.WriteLine(WriterProtocol.Acknowledge(done));
            Console.Out.Flush();
            if (commit % MergeEvery == 0)
                writer.ForceMerge(2);
        }
    }

    private void Work(int thread)
    {
        while (true)
        {
            Apply(new WriterOperation(thread, _steps[thread]));
            Volatile.Write(ref _steps[thread], _steps[thread] + 1);
        }
    }

    private void Apply(WriterOperation operation)
    {
        var key = new Term(WriterProtocol.IdField, operation.Id);
        switch (operation.Kind)
        {
            case WriterOperationKind.Add:
                writer.AddDocument(ToDocument(operation));
                break;
            case WriterOperationKind.Update:
                writer.UpdateDocument(key, ToDocument(operation));
                break;
            default:
                writer.DeleteDocuments(key);
                break;
        }
    }

    private static Document ToDocument(WriterOperation operation) =>
    [
        Field.Keyword(WriterProtocol.IdField, operation.Id, stored: true),
        Field.Stored(WriterProtocol.StepField, StoredValue.FromInt32(operation.Number)),
        Field.Text(WriterProtocol.TextField, operation.Text, stored: true),
    ];
}
