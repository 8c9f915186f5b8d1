using SearchCore.Worker.Hosting;

namespace SearchCore.Worker.Http;

/// <summary>Answers in the API's form what no endpoint answered or what went wrong in one, and logs the latter.</summary>
internal static class RequestErrors
{
    public static void UseRequestErrors(this IApplicationBuilder app)
    {
        var logger = app.ApplicationServices.GetRequiredService<ILoggerFactory>().CreateLogger("SearchCore.Worker.Http");
        app.Use(async (context, next) =>
        {
            try
            {
                await next(context).ConfigureAwait(false);
                if (!context.Response.HasStarted && context.Response is { ContentLength: null, ContentType: null } && Describe(context.Response.StatusCode) is { } problem)
                    await problem.ExecuteAsync(context).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
            {
                // Nobody waits for the answer any more.
            }
            catch (Exception e) when (!context.Response.HasStarted)
            {
                logger.RequestFailed(context.Request.Method, context.Request.Path, e);
                await Answers.Problem(StatusCodes.Status500InternalServerError, "Internal error", "The request could not be answered. The worker's log says why.")
                    .ExecuteAsync(context).ConfigureAwait(false);
            }
        });
    }

    private static IResult? Describe(int status) => status switch
    {
        StatusCodes.Status404NotFound => Answers.NotFound("There is nothing at this address."),
        StatusCodes.Status405MethodNotAllowed => Answers.Problem(status, "Method not allowed", "Only GET is answered."),
        _ => null,
    };
}
