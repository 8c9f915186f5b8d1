using SearchCore.Worker.Hosting;

namespace SearchCore.Worker.Http;

/// <summary>What service managers and load balancers ask. Says nothing about the documents, so it needs no key.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Answers.Ok(new HealthAnswer("live"), json => json.HealthAnswer));
        routes.MapGet("/health/ready", (ServedIndex served) => served.IsReady
            ? Answers.Ok(new HealthAnswer("ready"), json => json.HealthAnswer)
            : Answers.NotReady());
    }
}
