using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using SearchCore.Benchmarks;

// The collector of a server keeps a heap per core and so counts allocations that are none; a workstation's does not.
var config = DefaultConfig.Instance.AddJob(Job.Default.WithGcServer(false).AsDefault());
BenchmarkSwitcher.FromAssembly(typeof(QueryBenchmarks).Assembly).Run(args, config);
