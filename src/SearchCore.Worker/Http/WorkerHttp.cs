using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;
using SearchCore.Worker.Hosting;

namespace SearchCore.Worker.Http;

/// <summary>What a request goes through.</summary>
internal static class WorkerHttp
{
    public static void AddWorkerHttp(this IServiceCollection services) =>
        services.AddOptions<HostFilteringOptions>().Configure<IOptions<WorkerOptions>>((filter, options) =>
        {
            // A page from elsewhere may point its own name at this machine; the name that the browser then sends gives it away.
            var isLoopback = ListenAddress.TryParse(options.Value.Address)?.IsLoopback == true;
            filter.AllowedHosts = isLoopback ? ["localhost", "127.0.0.1", "[::1]"] : ["*"];
            filter.IncludeFailureMessage = false;
        });

    public static void UseWorkerHttp(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.UseMiddleware<HostFilteringMiddleware>();
        app.UseRequestErrors();
        app.UseAccessGate();
        app.MapApi();
        app.MapHealth();
        app.MapPage();
    }
}
