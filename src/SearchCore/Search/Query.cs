namespace SearchCore.Search;

/// <summary>What to look for.</summary>
public abstract class Query;
