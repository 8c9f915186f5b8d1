using System.Globalization;
using Microsoft.Extensions.Options;

namespace SearchCore.Sync;

/// <summary>Says what is wrong with <see cref="SyncOptions"/>, all at once, each with the option's name.</summary>
public sealed class SyncOptionsValidator : IValidateOptions<SyncOptions>
{
    private const long LargestFileBytes = 1L << 30;

    /// <inheritdoc/>
    public ValidateOptionsResult Validate(string? name, SyncOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var problems = Problems(options).ToList();
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    internal static void ThrowIfInvalid(SyncOptions options)
    {
        var problems = string.Join(' ', Problems(options));
        if (problems.Length > 0)
            throw new ArgumentException(problems, nameof(options));
    }

    private static IEnumerable<string> Problems(SyncOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Folder))
            yield return "Folder is empty: name the folder to index.";
        if (options.Include.Concat(options.Exclude).Any(string.IsNullOrWhiteSpace))
            yield return "Include and Exclude must not hold an empty pattern.";
        if (options.MaxFileBytes is < 1 or > LargestFileBytes)
            yield return Range(nameof(options.MaxFileBytes), options.MaxFileBytes, "1", LargestFileBytes.ToString(CultureInfo.InvariantCulture));
        if (options.DeleteGuardShare is not (>= 0 and <= 1))
            yield return Range(nameof(options.DeleteGuardShare), options.DeleteGuardShare, "0", "1");
        if (options.DeleteGuardMinimum < 1)
            yield return Range(nameof(options.DeleteGuardMinimum), options.DeleteGuardMinimum, "1", "any number");

        foreach (var (name, value, least, most) in Times(options))
        {
            if (value < least || value > most)
                yield return Range(name, value, least.ToString(), most.ToString());
        }

        if (options.MaximumWait < options.QuietTime)
            yield return $"MaximumWait ({options.MaximumWait}) must not be shorter than QuietTime ({options.QuietTime}).";
        if (options.MaximumRetryDelay < options.RetryDelay)
            yield return $"MaximumRetryDelay ({options.MaximumRetryDelay}) must not be shorter than RetryDelay ({options.RetryDelay}).";
    }

    private static IEnumerable<(string Name, TimeSpan Value, TimeSpan Least, TimeSpan Most)> Times(SyncOptions options)
    {
        var blink = TimeSpan.FromMilliseconds(10);
        var minute = TimeSpan.FromMinutes(1);
        var month = TimeSpan.FromDays(31);
        yield return (nameof(options.ExtractionTimeLimit), options.ExtractionTimeLimit, blink, TimeSpan.FromHours(1));
        yield return (nameof(options.QuietTime), options.QuietTime, blink, minute);
        yield return (nameof(options.MaximumWait), options.MaximumWait, blink, minute);
        yield return (nameof(options.ReconcileInterval), options.ReconcileInterval, blink, month);
        yield return (nameof(options.ContentCheckInterval), options.ContentCheckInterval, blink, month);
        yield return (nameof(options.CommitInterval), options.CommitInterval, blink, TimeSpan.FromHours(1));
        yield return (nameof(options.RetryDelay), options.RetryDelay, blink, month);
        yield return (nameof(options.MaximumRetryDelay), options.MaximumRetryDelay, blink, month);
    }

    private static string Range(string name, object value, string least, string most) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} is {value}: it must be between {least} and {most}.");
}
