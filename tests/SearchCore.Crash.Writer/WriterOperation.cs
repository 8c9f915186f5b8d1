using System.Globalization;

namespace SearchCore.Crash.Writer;

/// <summary>One step of a writing thread. What it does follows from its number, so that a test can tell what must be there.</summary>
/// <param name="Thread">The thread, from 0.</param>
/// <param name="Number">The step's number in its thread, from 0.</param>
internal readonly record struct WriterOperation(int Thread, int Number)
{
    private const uint Scatter = 2654435761;

    /// <summary>What the step does with its document.</summary>
    public WriterOperationKind Kind => (Number % 10) switch
    {
        4 or 9 => WriterOperationKind.Update,
        6 => WriterOperationKind.Delete,
        _ => WriterOperationKind.Add,
    };

    /// <summary>The document: a new one, or some earlier one of the same thread.</summary>
    public string Id
    {
        get
        {
            var document = Kind == WriterOperationKind.Add ? (uint)Number : unchecked((uint)Number * Scatter) % (uint)Number;
            return string.Create(CultureInfo.InvariantCulture, $"{Thread}-{document}");
        }
    }

    /// <summary>What the step writes into the document.</summary>
    public string Text => string.Join(' ', Enumerable.Range(0, 5 + (Number % 40)).Select(Word));

    private string Word(int place) =>
        string.Create(CultureInfo.InvariantCulture, $"w{unchecked((uint)((Number * 41) + place) * Scatter) % 997} t{Thread}n{Number}");
}
