namespace SearchCore.Worker.Hosting;

/// <summary>The worker from its start to its exit code.</summary>
internal static class WorkerProgram
{
    public static async Task<ExitCode> RunAsync(string[] args)
    {
        if (CommandLine.AsksForHelp(args))
        {
            Console.WriteLine(CommandLine.Usage);
            return ExitCode.Success;
        }

        if (CommandLine.Problem(args) is { } problem)
            return Refuse(ExitCode.InvalidOptions, problem);

        WebApplication app;
        try
        {
            app = WorkerApplication.Build(args);
        }
        catch (Exception e)
        {
            var (code, reason) = WorkerOutcome.Judge(e);
            return Refuse(code, reason);
        }

        await using (app.ConfigureAwait(false))
            return await RunAsync(app).ConfigureAwait(false);
    }

    private static async Task<ExitCode> RunAsync(WebApplication app)
    {
        var outcome = app.Services.GetRequiredService<WorkerOutcome>();
        try
        {
            await app.StartAsync().ConfigureAwait(false);
            await app.WaitForShutdownAsync().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            outcome.Fail(e, app.Logger);
            await app.StopAsync().ConfigureAwait(false);
        }

        return outcome.Code;
    }

    private static ExitCode Refuse(ExitCode code, string reason)
    {
        Console.Error.WriteLine(reason);
        return code;
    }
}
