using System.Globalization;

namespace SearchCore.Exceptions;

/// <summary>A query text does not follow the query syntax.</summary>
public sealed class QuerySyntaxException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="query">The query text.</param>
    /// <param name="position">Where in the text the fault is, in UTF-16 code units from 0.</param>
    /// <param name="reason">What was found, and what was expected instead.</param>
    public QuerySyntaxException(string query, int position, string reason)
        : base(string.Create(CultureInfo.InvariantCulture, $"The query is not understood at position {position}: {reason}"))
    {
        Query = query;
        Position = position;
        Reason = reason;
    }

    /// <summary>The query text.</summary>
    public string Query { get; }

    /// <summary>Where in <see cref="Query"/> the fault is, in UTF-16 code units from 0.</summary>
    public int Position { get; }

    /// <summary>What was found, and what was expected instead.</summary>
    public string Reason { get; }
}
