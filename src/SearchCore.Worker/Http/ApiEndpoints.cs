using Microsoft.Extensions.Options;
using SearchCore.Exceptions;
using SearchCore.Worker.Hosting;

namespace SearchCore.Worker.Http;

/// <summary>Search, suggestions, documents and status. An id of a document is a key in the index and never a path on the disk.</summary>
internal static class ApiEndpoints
{
    public const string Prefix = "/api";

    private const int MostSuggestions = 20;

    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Prefix + "/search", Search);
        routes.MapGet(Prefix + "/suggest", Suggest);
        routes.MapGet(Prefix + "/documents/{**id}", Document);
        routes.MapGet(Prefix + "/status", Status);
    }

    private static IResult Search(HttpContext context, ServedIndex served, IOptions<WorkerOptions> options)
    {
        var limits = options.Value;
        if (!SearchParameters.TryRead(context.Request.Query, limits, out var parameters, out var error))
            return Answers.Bad(error.Parameter, error.Detail);

        var request = new SearchRequest(parameters.Query) { Top = parameters.Top, From = parameters.From, TimeLimit = limits.SearchTimeLimit };
        if (!ResultParameters.TryRead(context.Request.Query, ref request, out error))
            return Answers.Bad(error.Parameter, error.Detail);
        try
        {
            return served.TryAsk(index => AllWordsFirst.Search(index, request, context.RequestAborted), out var result)
                ? Answers.Ok(AnswerBuilder.Search(parameters, result.Result, result.DidYouMean), json => json.SearchAnswer)
                : Answers.NotReady();
        }
        catch (SearchRequestException exception)
        {
            return Answers.Bad(parameter: null, exception.Message);
        }
    }

    private static IResult Suggest(HttpContext context, ServedIndex served, IOptions<WorkerOptions> options)
    {
        if (!SearchParameters.TryRead(context.Request.Query, options.Value, out var parameters, out var error))
            return Answers.Bad(error.Parameter, error.Detail);

        // Whoever asks is typing on: more than this is not read.
        var request = new SuggestRequest(parameters.Query) { Top = Math.Min(parameters.Top, MostSuggestions) };
        return served.TryAsk(index => index.Suggest(request, context.RequestAborted), out var suggestions)
            ? Answers.Ok(AnswerBuilder.Suggest(parameters.Query, suggestions!), json => json.SuggestAnswer)
            : Answers.NotReady();
    }

    private static IResult Document(string? id, ServedIndex served, IOptions<WorkerOptions> options)
    {
        if (string.IsNullOrEmpty(id))
            return Answers.Bad("id", "id is empty: name a document by the path that a search gave.");
        // A slash may come as it is or encoded; the server leaves the encoded one alone.
        if (!served.TryAsk(index => index.Get(id) ?? index.Get(id.Replace("%2F", "/", StringComparison.OrdinalIgnoreCase)), out var document))
            return Answers.NotReady();
        return document is null
            ? Answers.NotFound("There is no document with this id.")
            : Answers.Ok(AnswerBuilder.Document(document, options.Value.MaxDocumentLength), json => json.DocumentAnswer);
    }

    private static IResult Status(ServedIndex served) =>
        served.TryAsk(index => index.GetStatistics(), out var statistics)
            ? Answers.Ok(AnswerBuilder.Status(statistics!, served.LastReport), json => json.StatusAnswer)
            : Answers.NotReady();
}
