using System.CommandLine;
using SearchCore.Comparison;
using SearchCore.Comparison.Commands;
using SearchCore.Comparison.Golden;
using SearchCore.Exceptions;

var root = new RootCommand("Holds SearchCore against a peer: the same work, the same forms of input and output.")
{
    IndexCommand.Create(),
    QueryCommand.Create(),
    BuildCommand.Create(),
    DumpCommand.Create(),
    ParseCommand.Create(),
    AnalyzeCommand.Create(),
};

var parsed = root.Parse(args);
if (parsed.Errors.Count > 0)
{
    foreach (var error in parsed.Errors)
        Console.Error.WriteLine(error.Message);
    return ExitCode.Usage;
}

try
{
    return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (OperationCanceledException)
{
    return ExitCode.Canceled;
}
catch (Exception failure) when (failure is SearchCoreException or GoldenFormatException or FormatException
    or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(failure.Message);
    return ExitCode.Failed;
}
