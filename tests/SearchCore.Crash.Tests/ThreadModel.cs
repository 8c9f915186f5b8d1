using SearchCore.Crash.Writer;

namespace SearchCore.Crash.Tests;

/// <summary>What a writing thread's documents must be after so many of its steps.</summary>
internal sealed class ThreadModel(int thread)
{
    private const int StepsWithoutTrace = 10;

    private readonly Dictionary<string, int> _stepById = new(StringComparer.Ordinal);

    /// <summary>How many steps were done.</summary>
    public int StepCount { get; private set; }

    /// <summary>The number of the step that wrote each document last.</summary>
    public IReadOnlyDictionary<string, int> StepById => _stepById;

    /// <summary>Does the next step.</summary>
    public void Advance()
    {
        var operation = new WriterOperation(thread, StepCount++);
        if (operation.Kind == WriterOperationKind.Delete)
            _stepById.Remove(operation.Id);
        else
            _stepById[operation.Id] = operation.Number;
    }

    /// <summary>Goes on to the state that some documents show, which must be at or after the present one.</summary>
    /// <param name="documents">The documents that are there, by id the step that wrote each.</param>
    /// <returns>Whether there is such a state: a whole number of steps, none half done.</returns>
    public bool AdvanceTo(IReadOnlyDictionary<string, int> documents)
    {
        var lastSeen = documents.Count == 0 ? -1 : documents.Values.Max();
        while (StepCount <= lastSeen)
            Advance();

        // Steps after the one seen last may have left no other trace than what is missing.
        for (var i = 0; i < StepsWithoutTrace; i++)
        {
            if (IsEqualTo(documents))
                return true;
            Advance();
        }

        return false;
    }

    private bool IsEqualTo(IReadOnlyDictionary<string, int> documents) =>
        documents.Count == _stepById.Count && documents.All(pair => _stepById.TryGetValue(pair.Key, out var step) && step == pair.Value);
}
