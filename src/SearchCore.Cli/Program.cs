using System.Text;
using SearchCore.Cli;

// Names come in many scripts, whatever the system's code page is.
Console.OutputEncoding = Encoding.UTF8;
return await CommandLine.RunAsync(args, CliConsole.System);
