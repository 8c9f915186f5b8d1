namespace SearchCore.Search.Collectors;

/// <summary>The greatest score of which several threads know that enough documents have it: what scores less cannot be among the best.</summary>
internal sealed class SharedFloor
{
    private float _value;

    public float Value => Volatile.Read(ref _value);

    public void Raise(float score)
    {
        var seen = Value;
        while (score > seen)
        {
            var before = Interlocked.CompareExchange(ref _value, score, seen);
            if (before == seen)
                return;
            seen = before;
        }
    }
}
