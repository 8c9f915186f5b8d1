namespace SearchCore.Fuzzing.Running;

/// <summary>What an input did that it must not.</summary>
/// <param name="Number">The case's number.</param>
/// <param name="Summary">What happened, in a line that is the same for inputs that find the same fault.</param>
/// <param name="Details">What happened, with all that is known.</param>
internal sealed record FuzzFinding(long Number, string Summary, string Details)
{
    /// <summary>How many inputs found it.</summary>
    public int Count { get; set; } = 1;

    /// <summary>What an exception tells.</summary>
    public static FuzzFinding Of(long number, Exception exception)
    {
        // The place that threw tells faults apart; the message may have numbers of the input in it.
        var place = (exception.StackTrace ?? "").Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Contains("at SearchCore.", StringComparison.Ordinal));
        return new FuzzFinding(number, $"{exception.GetType().Name} {place}", exception.ToString());
    }
}
