namespace SearchCore.Analysis;

/// <summary>Leads from places in a changed text to the places in the original text.</summary>
public sealed class OffsetMap
{
    // Where in the changed text a difference begins, ascending, and what to add from there on.
    private readonly List<(int Offset, int Difference)> _steps = [];

    /// <summary>Forgets everything: the texts are equal.</summary>
    public void Clear() => _steps.Clear();

    /// <summary>Says that from a place on, places in the original text differ from those in the changed one.</summary>
    /// <param name="offset">The place in the changed text, not before the one said last.</param>
    /// <param name="difference">What to add to a place in the changed text to get the original one.</param>
    public void Add(int offset, int difference)
    {
        if (_steps.Count > 0)
            ArgumentOutOfRangeException.ThrowIfLessThan(offset, _steps[^1].Offset);
        if (_steps.Count > 0 && _steps[^1].Offset == offset)
            _steps[^1] = (offset, difference);
        else
            _steps.Add((offset, difference));
    }

    /// <summary>The place in the original text.</summary>
    /// <param name="offset">A place in the changed text.</param>
    /// <returns>Where that came from.</returns>
    public int Correct(int offset)
    {
        var low = 0;
        var high = _steps.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_steps[middle].Offset <= offset)
                low = middle + 1;
            else
                high = middle;
        }

        var corrected = low == 0 ? offset : offset + _steps[low - 1].Difference;

        // A place inside a replacement that is longer than what it replaced is not behind the place where that ends.
        return low == _steps.Count ? corrected : Math.Min(corrected, _steps[low].Offset + _steps[low].Difference);
    }
}
