using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using MongCai.Cli.Rows;
using MongCai.Cli.Settings;

namespace MongCai.Cli.Serving;

/// <summary>Reads what a call gives: parameters of the query, or the members of a JSON object. What is not known is refused, not passed over.</summary>
internal static class ServiceCall
{
    /// <exception cref="ServiceProblem">A parameter is unknown, doubled or missing, or the body is not what it should be.</exception>
    internal static async Task<IReadOnlyDictionary<string, string>> GivenAsync(Operation operation, HttpRequest request)
    {
        Dictionary<string, string> given = new(StringComparer.Ordinal);
        foreach ((string name, StringValues values) in request.Query)
        {
            given.Add(Known(operation, name), values is [{ } only] ? only : throw Wrong($"{name}: found {Invariant($"{values.Count}")} values, expected one."));
        }

        if (HttpMethods.IsPost(request.Method) && !operation.TakesRows)
        {
            await AddMembersAsync(operation, request, given);
        }

        foreach (ServiceParameter parameter in operation.Parameters)
        {
            Check(parameter, given.GetValueOrDefault(parameter.Name));
        }

        return given;
    }

    private static void Check(ServiceParameter parameter, string? value)
    {
        if (value is null && parameter.IsRequired)
        {
            throw Wrong($"{parameter.Name}: found nothing, expected a value. {parameter.Description}");
        }

        if (value is not null && parameter.Words.Count > 0 && !parameter.Words.Contains(value))
        {
            throw Wrong($"{parameter.Name}: found {FieldText.Quoted(value)}, expected one of {string.Join(", ", parameter.Words)}.");
        }
    }

    /// <exception cref="ServiceProblem">The body is of another type.</exception>
    internal static void RequireType(HttpRequest request, params string[] types)
    {
        string found = request.ContentType?.Split(';')[0].Trim() ?? "";
        if (!types.Contains(found, StringComparer.OrdinalIgnoreCase))
        {
            throw new ServiceProblem(
                StatusCodes.Status415UnsupportedMediaType, "Another type",
                $"Content-Type: found {FieldText.Quoted(found)}, expected {string.Join(" or ", types)}.");
        }
    }

    private static async Task AddMembersAsync(Operation operation, HttpRequest request, Dictionary<string, string> given)
    {
        RequireType(request, "application/json");
        using StreamReader reader = new(request.Body, new UTF8Encoding(false, throwOnInvalidBytes: true));
        using JsonDocument document = Parsed(await reader.ReadToEndAsync(request.HttpContext.RequestAborted));
        foreach (JsonProperty member in document.RootElement.EnumerateObject())
        {
            if (!given.TryAdd(Known(operation, member.Name), Text(member)))
            {
                throw Wrong($"{member.Name}: found it in the query and in the body, expected it once.");
            }
        }
    }

    private static JsonDocument Parsed(string text)
    {
        try
        {
            JsonDocument document = StrictJson.Parse(text);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document : throw Wrong("The body is no JSON object.");
        }
        catch (JsonException wrong)
        {
            throw Wrong($"The body is not JSON: {StrictJson.Fault(wrong)}.");
        }
    }

    /// <summary>A text as it is, numbers and switches to the letter, and an object as the JSON that a parameter such as <c>params_json</c> holds.</summary>
    private static string Text(JsonProperty member) => member.Value.ValueKind switch
    {
        JsonValueKind.String => member.Value.GetString()!,
        JsonValueKind.Null => throw Wrong($"{member.Name}: found null, expected a value; leave out what is not given."),
        _ => member.Value.GetRawText(),
    };

    private static string Known(Operation operation, string name) => operation.Parameters.Any(parameter => parameter.Name == name)
        ? name
        : throw Wrong($"Found the parameter {FieldText.Quoted(name)}, expected {string.Join(", ", operation.Parameters.Select(parameter => parameter.Name))}.");

    private static ServiceProblem Wrong(string detail) => new(StatusCodes.Status400BadRequest, "Wrong value", detail);
}
