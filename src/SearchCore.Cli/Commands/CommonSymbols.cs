using System.CommandLine;
using System.Globalization;

namespace SearchCore.Cli.Commands;

/// <summary>Arguments and options that several verbs have. Each verb needs its own instance.</summary>
internal static class CommonSymbols
{
    public static Argument<string> Index() => new("index") { Description = "The folder of the index." };

    public static Argument<string> Folder() => new("folder") { Description = "The folder with the documents." };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON instead of text." };

    public static Option<int> Number(string name, string description, int standard, int least, int most)
    {
        var option = new Option<int>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.Validators.Add(result =>
        {
            // A value that is no number gets an error of its own.
            if (result.Tokens is [var token] && int.TryParse(token.Value, CultureInfo.InvariantCulture, out var value)
                && (value < least || value > most))
            {
                result.AddError(string.Create(CultureInfo.InvariantCulture, $"{name} must be between {least} and {most}."));
            }
        });
        return option;
    }
}
