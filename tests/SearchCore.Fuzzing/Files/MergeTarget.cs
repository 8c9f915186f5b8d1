using SearchCore.Analysis.Presets;
using SearchCore.Documents;
using SearchCore.Exceptions;
using SearchCore.Fuzzing.Running;
using SearchCore.Index;

namespace SearchCore.Fuzzing.Files;

/// <summary>Adds to, merges and repairs indexes of which one file is damaged.</summary>
internal sealed class MergeTarget() : FuzzTarget("merge")
{
    public override byte[] CreateInput(Random random) => DamagedFile.Create(random, name => name != "segments.gen").ToInput();

    public override void Run(byte[] input)
    {
        var directory = DamagedFile.Parse(input).Open();
        Try(() =>
        {
            using var writer = IndexWriter.Open(directory.Copy(), new WhitespaceAnalyzer());
            writer.AddDocument([Field.Text("body", "one more")]);
            writer.DeleteDocuments(new Term("body", "stone"));
            writer.ForceMerge(1);
        });
        Try(() => IndexRepairer.Repair(directory.Copy()));
    }

    private static void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IndexCorruptException or IndexFormatException or IndexNotFoundException or IndexMergeException
            or IndexWriterFailedException or DocumentRejectedException)
        {
            // What is promised for damage; and a field may be of another kind now.
        }
    }
}
