using System.Globalization;

namespace SearchCore.Crash.Writer;

/// <summary>What the writing process and the test agree on.</summary>
internal static class WriterProtocol
{
    /// <summary>The field with a document's id.</summary>
    public const string IdField = "id";

    /// <summary>The field with the number of the step that wrote the document.</summary>
    public const string StepField = "step";

    /// <summary>The field with the document's text.</summary>
    public const string TextField = "text";

    /// <summary>Begins the line that follows a commit; then, for each thread, how many steps were done before the commit began.</summary>
    public const string Acknowledged = "committed";

    /// <summary>The line that acknowledges a commit.</summary>
    public static string Acknowledge(IReadOnlyList<int> steps) => $"{Acknowledged} {Join(steps)}";

    /// <summary>Reads such a line.</summary>
    public static int[] ReadAcknowledged(string line) => Split(line[(Acknowledged.Length + 1)..]);

    /// <summary>Numbers as one word of a command line.</summary>
    public static string Join(IReadOnlyList<int> numbers) =>
        string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Undoes <see cref="Join"/>.</summary>
    public static int[] Split(string word) => [.. word.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
}
