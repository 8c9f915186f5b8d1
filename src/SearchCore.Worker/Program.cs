return (int)await SearchCore.Worker.Hosting.WorkerProgram.RunAsync(args).ConfigureAwait(false);
