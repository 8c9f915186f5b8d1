namespace SearchCore.Worker.Tests.Infrastructure;

/// <summary>Tests that promise times run alone.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class TimedTests
{
    public const string Name = "Timed tests";
}
