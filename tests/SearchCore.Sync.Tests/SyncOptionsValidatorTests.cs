namespace SearchCore.Sync.Tests;

public sealed class SyncOptionsValidatorTests
{
    [Fact]
    public void The_defaults_are_valid_once_there_is_a_folder() =>
        Assert.True(Validate(_ => { }).Succeeded);

    [Fact]
    public void A_change_is_looked_at_well_within_three_seconds_by_default() =>
        Assert.True(new SyncOptions().MaximumWait + new SyncOptions().QuietTime < TimeSpan.FromSeconds(2));

    [Theory]
    [InlineData("Folder")]
    [InlineData("Include")]
    [InlineData("MaxFileBytes")]
    [InlineData("DeleteGuardShare")]
    [InlineData("DeleteGuardMinimum")]
    [InlineData("ReconcileInterval")]
    [InlineData("MaximumWait")]
    [InlineData("MaximumRetryDelay")]
    public void Whatever_is_out_of_range_is_named(string option)
    {
        var result = Validate(options =>
        {
            switch (option)
            {
                case "Folder": options.Folder = " "; break;
                case "Include": options.Include = [""]; break;
                case "MaxFileBytes": options.MaxFileBytes = 0; break;
                case "DeleteGuardShare": options.DeleteGuardShare = double.NaN; break;
                case "DeleteGuardMinimum": options.DeleteGuardMinimum = 0; break;
                case "ReconcileInterval": options.ReconcileInterval = TimeSpan.Zero; break;
                case "MaximumWait": options.MaximumWait = TimeSpan.FromMilliseconds(20); break;
                case "MaximumRetryDelay": options.MaximumRetryDelay = TimeSpan.FromSeconds(1); break;
            }
        });

        Assert.True(result.Failed);
        Assert.StartsWith(option, Assert.Single(result.Failures!), StringComparison.Ordinal);
    }

    [Fact]
    public void All_problems_are_told_at_once() =>
        Assert.Equal(2, Validate(options => (options.MaxFileBytes, options.DeleteGuardMinimum) = (0, 0)).Failures!.Count());

    private static Microsoft.Extensions.Options.ValidateOptionsResult Validate(Action<SyncOptions> change)
    {
        var options = new SyncOptions { Folder = "folder" };
        change(options);
        return new SyncOptionsValidator().Validate(null, options);
    }
}
