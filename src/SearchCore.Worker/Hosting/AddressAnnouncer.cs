using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace SearchCore.Worker.Hosting;

/// <summary>Says where the worker answers, once it does.</summary>
internal sealed class AddressAnnouncer(
    IServer server,
    IOptions<WorkerOptions> options,
    IHostApplicationLifetime lifetime,
    ILogger<AddressAnnouncer> logger) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        lifetime.ApplicationStarted.Register(Announce);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void Announce()
    {
        foreach (var address in server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            logger.Answering(address, options.Value.Folder);
    }
}
