using SearchCore.Exceptions;
using SearchCore.Fuzzing.Running;
using SearchCore.Index;

namespace SearchCore.Fuzzing.Files;

/// <summary>Reads indexes of which one file is damaged, in every way there is.</summary>
/// <param name="name">The target's name.</param>
/// <param name="kinds">The files to damage: what their names end with, or begin with.</param>
internal sealed class FileTarget(string name, params string[] kinds) : FuzzTarget(name)
{
    public override byte[] CreateInput(Random random) => DamagedFile.Create(random, IsOfKind).ToInput();

    public override void Run(byte[] input)
    {
        var file = DamagedFile.Parse(input);
        UnlessDamaged(() =>
        {
            using var reader = DirectoryReader.Open(file.Open());
            foreach (var leaf in reader.Leaves)
                UnlessDamaged(() => LeafWalk.Read(leaf.Reader));
            UnlessDamaged(() => SearchWalk.Run(reader));
        });
        UnlessDamaged(() => SchemaWalk.Run(file.Open()));

        // It has to report damage, not to throw.
        IndexChecker.Check(file.Open());
    }

    private static void UnlessDamaged(Action read)
    {
        try
        {
            read();
        }
        catch (Exception exception) when (exception is IndexCorruptException or IndexFormatException or IndexNotFoundException)
        {
            // What is promised for damage.
        }
    }

    private bool IsOfKind(string file) => Array.Exists(
        kinds, kind => kind[0] == '.' ? file.EndsWith(kind, StringComparison.Ordinal) : file.StartsWith(kind, StringComparison.Ordinal));
}
