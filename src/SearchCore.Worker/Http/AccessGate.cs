using System.Net;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace SearchCore.Worker.Http;

/// <summary>Lets through to the API who has the key, or, when there is none, who is on this machine.</summary>
internal static class AccessGate
{
    public const string Header = "X-Api-Key";

    public static void UseAccessGate(this IApplicationBuilder app)
    {
        var key = app.ApplicationServices.GetRequiredService<IOptions<WorkerOptions>>().Value.ApiKey;
        app.Use((context, next) => Refuse(context, key) is { } refusal ? refusal.ExecuteAsync(context) : next(context));
    }

    private static IResult? Refuse(HttpContext context, string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            // The options demand a key for any other address; this holds for addresses that came from elsewhere too.
            return context.Connection.LocalIpAddress is { } address && !IPAddress.IsLoopback(address)
                ? Answers.Problem(StatusCodes.Status403Forbidden, "Forbidden", "Without an ApiKey only callers on the same machine are answered.")
                : null;
        }

        if (!context.Request.Path.StartsWithSegments(ApiEndpoints.Prefix, StringComparison.OrdinalIgnoreCase) || IsSame(context.Request.Headers[Header].ToString(), key))
            return null;
        return Answers.Problem(StatusCodes.Status401Unauthorized, "Unauthorized", $"Send the key in the header {Header}.");
    }

    // Comparing hashes takes the same time whatever was sent.
    private static bool IsSame(string sent, string key) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(sent)),
        SHA256.HashData(Encoding.UTF8.GetBytes(key)));
}
