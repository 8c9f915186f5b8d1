using SearchCore.Exceptions;

namespace SearchCore.Fuzzing.Texts;

/// <summary>The schema in a commit: read, or damage.</summary>
internal sealed class SchemaJsonTarget() : TextTarget("schema-json", ConfigurationGrammar.Schemas)
{
    protected override void Run(string text)
    {
        try
        {
            SchemaAnalyzers.Create(IndexSchemaSerializer.Deserialize(text, "fuzzing"));
        }
        catch (Exception exception) when (exception is IndexCorruptException or AnalyzerConfigurationException)
        {
            // An analyzer may be one that this program does not know.
        }
    }
}
