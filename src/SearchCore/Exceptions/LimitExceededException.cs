using System.Globalization;

namespace SearchCore.Exceptions;

/// <summary>A named limit that protects against runaway work was reached.</summary>
public sealed class LimitExceededException : SearchCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="limitName">The name of the option that sets the limit.</param>
    /// <param name="limit">The limit in force.</param>
    /// <param name="subject">What would have gone over it.</param>
    public LimitExceededException(string limitName, long limit, string subject)
        : base(string.Create(
            CultureInfo.InvariantCulture,
            $"{subject} goes over the limit {limitName} = {limit}. Make it smaller, or raise the limit."))
    {
        LimitName = limitName;
        Limit = limit;
    }

    /// <summary>The name of the option that sets the limit.</summary>
    public string LimitName { get; }

    /// <summary>The limit in force.</summary>
    public long Limit { get; }
}
