using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using SearchCore.Benchmarks;
using SearchCore.Benchmarks.Names;

if (args is [LookUpPercentiles.Verb, ..])
{
    await LookUpPercentiles.RunAsync(args[1..]);
    return;
}

// Percentiles of single calls are no matter for a program that measures means.
if (args is ["suggestions", .. var size])
{
    await SuggestionLatency.RunAsync(Console.Out, size is [var words] ? int.Parse(words, CultureInfo.InvariantCulture) : 1_000_000, calls: 2_000);
    return;
}

// The collector of a server keeps a heap per core and so counts allocations that are none; a workstation's does not.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithGcServer(false).AsDefault());
BenchmarkSwitcher.FromAssembly(typeof(QueryBenchmarks).Assembly).Run(args, config);
