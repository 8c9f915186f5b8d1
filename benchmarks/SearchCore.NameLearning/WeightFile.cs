namespace SearchCore.NameLearning;

/// <summary>What was learned as source files that the library is compiled with.</summary>
internal static class WeightFile
{
    /// <summary>Writes a table of weights as a class with one text.</summary>
    /// <param name="folder">The library's folder.</param>
    /// <param name="layer">The class's namespace below <c>SearchCore</c>, which says its folder too.</param>
    /// <param name="name">The class's name.</param>
    /// <param name="lines">The lines of the text.</param>
    public static void Write(string folder, string layer, string name, string lines) => File.WriteAllText(
        Path.Combine([folder, .. layer.Split('.'), name + ".Generated.cs"]), $$""""
        // Written by benchmarks/SearchCore.NameLearning from the development data. Do not edit: learn again.
        namespace SearchCore.{{layer}};

        internal static class {{name}}
        {
            public const string Lines = """
        {{string.Join('\n', lines.TrimEnd('\n').Split('\n').Select(line => "        " + line))}}
                """;
        }

        """");
}
