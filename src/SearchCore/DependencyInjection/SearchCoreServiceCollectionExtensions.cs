using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using SearchCore;
using SearchCore.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers SearchCore.</summary>
public static class SearchCoreServiceCollectionExtensions
{
    /// <summary>
    /// Registers one <see cref="SearchIndex"/> as a singleton. It is opened when it is first asked for, and closed (with a commit) with
    /// the container.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Says where the index is and what is in it.</param>
    /// <returns>The services.</returns>
    public static IServiceCollection AddSearchCore(this IServiceCollection services, Action<SearchCoreOptions> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.Configure(configure);
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<SearchCoreOptions>, SearchCoreOptionsValidator>());
        services.TryAddSingleton(provider =>
        {
            var options = provider.GetRequiredService<IOptions<SearchCoreOptions>>().Value;
            return SearchIndex.Open(options.Path, options.Schema, options.Index);
        });
        return services;
    }
}
