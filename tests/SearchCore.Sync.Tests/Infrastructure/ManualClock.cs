namespace SearchCore.Sync.Tests.Infrastructure;

/// <summary>A clock that shows what it is told. Waiting takes as long as ever.</summary>
internal sealed class ManualClock : TimeProvider
{
    private TimeSpan _ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _ahead;

    public void Advance(TimeSpan time) => _ahead += time;
}
