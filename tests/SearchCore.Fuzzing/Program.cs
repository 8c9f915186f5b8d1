using SearchCore.Fuzzing;
using SearchCore.Fuzzing.Running;

// See FuzzArguments for what may be said. Exit codes: 0 nothing found, 1 something found, 2 not understood.
if (FuzzArguments.Parse(args, out var problem) is not { } arguments)
{
    Console.Error.WriteLine(problem);
    Console.Error.WriteLine(FuzzArguments.Usage);
    return 2;
}

return new FuzzProgram(arguments, Console.Out).Run();
