using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace SearchCore.Worker.Http;

/// <summary>The parameters of a search, within their limits.</summary>
internal sealed record SearchParameters(string Query, int Top, int From)
{
    private const int DefaultTop = 10;

    /// <summary>Reads the parameters.</summary>
    /// <param name="query">The query string.</param>
    /// <param name="options">The limits.</param>
    /// <param name="parameters">The parameters, when all is well.</param>
    /// <param name="error">The parameter that is at fault and what is wrong with it, otherwise.</param>
    /// <returns>Whether all is well.</returns>
    public static bool TryRead(IQueryCollection query, WorkerOptions options, out SearchParameters parameters, out (string Parameter, string Detail) error)
    {
        parameters = new SearchParameters(string.Empty, DefaultTop, 0);
        var text = query["q"];
        error = text switch
        {
            { Count: > 1 } => Repeated("q"),
            _ when string.IsNullOrWhiteSpace(text) => ("q", "q is empty: say what to search for."),
            _ when text.ToString().Length > options.MaxQueryLength => ("q", string.Create(
                CultureInfo.InvariantCulture,
                $"q has {text.ToString().Length} characters: at most MaxQueryLength = {options.MaxQueryLength} are allowed.")),
            _ => default,
        };
        if (error != default
            || !TryReadNumber(query, "top", DefaultTop, 1, options.MaxTop, out var top, out error)
            || !TryReadNumber(query, "from", 0, 0, options.MaxFrom, out var from, out error))
        {
            return false;
        }

        parameters = new SearchParameters(text.ToString(), top, from);
        return true;
    }

    private static bool TryReadNumber(
        IQueryCollection query, string name, int missing, int least, int most, out int number, out (string Parameter, string Detail) error)
    {
        number = missing;
        error = default;
        var values = query[name];
        if (StringValues.IsNullOrEmpty(values))
            return true;
        if (values.Count > 1)
            error = Repeated(name);
        else if (!int.TryParse(values.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number) || number < least || number > most)
            error = (name, string.Create(CultureInfo.InvariantCulture, $"{name} must be a whole number from {least} to {most}."));
        return error == default;
    }

    private static (string Parameter, string Detail) Repeated(string name) => (name, $"{name} is given more than once.");
}
