namespace SearchCore.Search.Functions;

/// <summary>How a <see cref="FunctionScoreQuery"/> makes one score of a query's and a function's.</summary>
public enum FunctionCombination
{
    /// <summary>Their product.</summary>
    Multiply,

    /// <summary>Their sum.</summary>
    Add,

    /// <summary>The function alone.</summary>
    Replace,
}
