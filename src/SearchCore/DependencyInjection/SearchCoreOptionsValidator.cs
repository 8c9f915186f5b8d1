using Microsoft.Extensions.Options;

namespace SearchCore.DependencyInjection;

/// <summary>Says what is wrong with the options before an index is opened with them.</summary>
internal sealed class SearchCoreOptionsValidator : IValidateOptions<SearchCoreOptions>
{
    public ValidateOptionsResult Validate(string? name, SearchCoreOptions options)
    {
        if (string.IsNullOrWhiteSpace(options.Path))
            return ValidateOptionsResult.Fail($"{nameof(SearchCoreOptions)}.{nameof(SearchCoreOptions.Path)} is empty: say in which folder the index is.");
        var problem = options.Index.FindProblem();
        return problem is null ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problem);
    }
}
