using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;

namespace SearchCore.Worker.Http;

/// <summary>Writes answers: every script as it is, and what could be taken for HTML escaped.</summary>
internal static class Answers
{
    private static readonly ApiJson _json = new(new JsonSerializerOptions(ApiJson.Default.Options)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    });

    public static IResult Ok<T>(T answer, Func<ApiJson, JsonTypeInfo<T>> type) => Results.Json(answer, type(_json));

    public static IResult Bad(string? parameter, string detail) =>
        Problem(StatusCodes.Status400BadRequest, "The request is not understood", detail, parameter);

    public static IResult NotFound(string detail) => Problem(StatusCodes.Status404NotFound, "Not found", detail);

    public static IResult NotReady() => Problem(
        StatusCodes.Status503ServiceUnavailable, "Not ready", "The index is being made ready. Try again in a moment.");

    public static IResult Problem(int status, string title, string detail, string? parameter = null) =>
        Results.Json(new Problem(title, status, detail, parameter), _json.Problem, "application/problem+json", status);
}
