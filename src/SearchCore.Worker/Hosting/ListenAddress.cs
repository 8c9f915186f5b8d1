using System.Net;

namespace SearchCore.Worker.Hosting;

/// <summary>An address to answer at.</summary>
/// <param name="IsLoopback">Whether only this machine reaches it.</param>
internal sealed record ListenAddress(bool IsLoopback)
{
    /// <summary>Reads an address; null when it is none.</summary>
    public static ListenAddress? TryParse(string address)
    {
        try
        {
            var parsed = BindingAddress.Parse(address);
            var isPlain = parsed.Scheme is "http" or "https" && parsed.PathBase.Length == 0 && !parsed.IsUnixPipe && !parsed.IsNamedPipe;
            return isPlain ? new ListenAddress(IsThisMachine(parsed.Host)) : null;
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsThisMachine(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
