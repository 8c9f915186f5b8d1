using Microsoft.Extensions.Options;
using SearchCore.Worker.Http;

namespace SearchCore.Worker.Hosting;

/// <summary>Puts the worker together.</summary>
internal static class WorkerApplication
{
    /// <summary>Makes the worker, which is not started.</summary>
    /// <exception cref="OptionsValidationException">An option is wrong.</exception>
    public static WebApplication Build(string[] args)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions
        {
            // The settings lie beside the program, wherever it is started.
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.Configuration.AddCommandLine(args, new Dictionary<string, string>(CommandLine.Switches, StringComparer.OrdinalIgnoreCase));
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 0;
        });
        AddWorker(builder.Services);

        var app = builder.Build();
        // An address set here comes before any that the environment names.
        app.Urls.Add(app.Services.GetRequiredService<IOptions<WorkerOptions>>().Value.Address);
        app.UseWorkerHttp();
        return app;
    }

    private static void AddWorker(IServiceCollection services)
    {
        services.AddOptions<WorkerOptions>().BindConfiguration(WorkerOptions.Section).ValidateOnStart();
        services.AddSingleton<IPostConfigureOptions<WorkerOptions>, DefaultPaths>();
        services.AddSingleton<IValidateOptions<WorkerOptions>, WorkerOptionsValidator>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<WorkerOutcome>();
        services.AddSingleton<ServedIndex>();
        services.AddSingleton<EquivalencesFile>();
        services.AddSingleton<IndexOpener>();
        services.AddHostedService<IndexingWorker>();
        services.AddHostedService<EquivalencesWatcher>();
        services.AddHostedService<AddressAnnouncer>();
        services.AddWorkerHttp();
    }
}
