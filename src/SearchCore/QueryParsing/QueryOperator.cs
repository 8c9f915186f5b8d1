namespace SearchCore.QueryParsing;

/// <summary>How the words of a query hang together when the query does not say.</summary>
public enum QueryOperator
{
    /// <summary>Any word will do, and more count more.</summary>
    Or,

    /// <summary>All words must be there.</summary>
    And,
}
