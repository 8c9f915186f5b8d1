using System.Reflection;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace SearchCore.Worker.Http;

/// <summary>The search page, out of the program itself. It holds no data, so it needs no key.</summary>
internal static class PageEndpoints
{
    private const string StartPage = "index.html";

    public static void MapPage(this IEndpointRouteBuilder routes)
    {
        var assembly = Assembly.GetExecutingAssembly();
        var types = new FileExtensionContentTypeProvider();
        foreach (var name in assembly.GetManifestResourceNames())
        {
            if (types.TryGetContentType(name, out var type))
                Map(routes, name, type, Read(assembly, name));
        }
    }

    private static void Map(IEndpointRouteBuilder routes, string name, string type, byte[] content)
    {
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\"");
        var contentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        routes.MapGet(name == StartPage ? "/" : "/" + name, (HttpContext context) =>
        {
            context.Response.Headers.CacheControl = "no-cache";
            return Results.Bytes(content, contentType, entityTag: tag);
        });
    }

    private static byte[] Read(Assembly assembly, string name)
    {
        using var stream = assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
