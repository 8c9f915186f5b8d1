namespace SearchCore.Search.Sorting;

/// <summary>Where documents come that have no value to sort by, in whichever direction is sorted.</summary>
public enum MissingValues
{
    /// <summary>Behind all others.</summary>
    Last,

    /// <summary>Before all others.</summary>
    First,
}
