using System.Diagnostics;

namespace SearchCore.Fuzzing.Running;

/// <summary>Feeds a target input after input, on a thread with the small stack that servers have, and looks at each one's time and memory.</summary>
internal sealed class FuzzRunner(FuzzTarget target, int seed)
{
    private const int StackBytes = 1 << 20;
    private const int MostSavedPerFinding = 3;

    private readonly Dictionary<string, FuzzFinding> _findings = new(StringComparer.Ordinal);
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private long _number;
    private long _caseBegan = -1;

    /// <summary>Where failing inputs are saved; null to save none.</summary>
    public FuzzCorpus? Corpus { get; init; }

    /// <summary>The input of a case.</summary>
    public static byte[] InputOf(FuzzTarget target, int seed, long number) => target.CreateInput(new Random(HashCode(seed, number)));

    /// <summary>Runs until the time is up, the cases are done, or one does not end.</summary>
    public FuzzReport Run(TimeSpan time, long cases)
    {
        SaveUnfinished();
        var worker = new Thread(() => RunCases(time, cases), StackBytes) { IsBackground = true };
        worker.Start();
        while (!worker.Join(TimeSpan.FromSeconds(1)))
        {
            if (IsHanging())
                return Report(isHanging: true);
        }

        return Report(isHanging: false);
    }

    private static int HashCode(int seed, long number) => unchecked((seed * 1_000_003) + (int)(number * 7919) + (int)(number >> 32));

    private FuzzReport Report(bool isHanging) => new(target.Name, _number, _watch.Elapsed, [.. _findings.Values], isHanging);

    private void RunCases(TimeSpan time, long cases)
    {
        using var note = Corpus?.OpenNote(target);
        while (_number < cases && _watch.Elapsed < time)
        {
            if (note is not null)
                FuzzCorpus.Note(note, seed, _number);
            RunCase(InputOf(target, seed, _number));
            _number++;
        }
    }

    private void RunCase(byte[] input)
    {
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var began = _watch.ElapsedMilliseconds;
        Volatile.Write(ref _caseBegan, began);
        try
        {
            target.Run(input);
        }
#pragma warning disable CA1031 // Whatever comes out is what is looked for; it is reported, not swallowed.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            Add(FuzzFinding.Of(_number, exception), input);
        }

        Volatile.Write(ref _caseBegan, -1);
        var elapsed = TimeSpan.FromMilliseconds(_watch.ElapsedMilliseconds - began);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        if (elapsed > target.TimeLimit)
            Add(new FuzzFinding(_number, "takes too long", $"It took {elapsed}, the limit is {target.TimeLimit}."), input);
        if (allocated > target.AllocationLimit)
            Add(new FuzzFinding(_number, "allocates too much", $"It allocated {allocated} bytes, the limit is {target.AllocationLimit}."), input);
    }

    /// <summary>Twice the limit: what comes to an end is only slow.</summary>
    private bool IsHanging()
    {
        var began = Volatile.Read(ref _caseBegan);
        if (began < 0 || _watch.ElapsedMilliseconds - began < 2 * target.TimeLimit.TotalMilliseconds)
            return false;
        var number = Volatile.Read(ref _number);
        Add(new FuzzFinding(number, "hangs", $"It has not ended after {2 * target.TimeLimit}."), InputOf(target, seed, number));
        return true;
    }

    private void SaveUnfinished()
    {
        if (Corpus?.FindUnfinished(target) is not var (lastSeed, number))
            return;
        var finding = new FuzzFinding(number, "ended the process", "The process ended while it ran this input: an overflow of the stack, for one.");
        Corpus.Save(target, lastSeed, finding, InputOf(target, lastSeed, number));
        _findings.Add(finding.Summary, finding);
    }

    private void Add(FuzzFinding finding, byte[] input)
    {
        if (_findings.TryGetValue(finding.Summary, out var known))
            known.Count++;
        else
            _findings.Add(finding.Summary, known = finding);
        if (known.Count <= MostSavedPerFinding)
            Corpus?.Save(target, seed, finding, input);
    }
}
