using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using MongCai.Domain.Dossiers;
using MongCai.Portal;
using MongCai.Sdk.Contract;
using PortalSandbox.Hosting;

namespace PortalSandbox.OpenApi;

/// <summary>Writes operations of the contract as those of an OpenAPI document.</summary>
internal sealed partial class OperationWriter(Schemas schemas, Summaries summaries)
{
    internal const string TokenTag = "tokens";

    private const string Json = "application/json";
    private const string Bytes = "application/octet-stream";

    private static readonly Dictionary<string, PropertyInfo> Declarations = typeof(PortalOperations).GetProperties()
        .Where(property => property.PropertyType == typeof(PortalOperation))
        .ToDictionary(property => ((PortalOperation)property.GetValue(null)!).Name);

    /// <summary>The limits that a portal has by default.</summary>
    private static readonly PortalServiceOptions Limits = SampleData.OptionsAt(TimeProvider.System, new("http://127.0.0.1:0"));

    internal static string TagOf(PortalOperation operation) => operation.Name.Split('.')[0];

    internal static JsonObject Body(JsonObject schema, string mediaType = Json) => new() { ["required"] = true, ["content"] = Content(schema, mediaType) };

    internal JsonObject Write(PortalOperation operation)
    {
        JsonObject written = new()
        {
            ["operationId"] = operation.Name,
            ["summary"] = operation.Summary,
            ["description"] = summaries.Of(Declarations[operation.Name]),
            ["tags"] = new JsonArray(TagOf(operation)),
            ["security"] = operation.Scope is { } scope ? new JsonArray(new JsonObject { [CommonParts.OAuth] = new JsonArray(scope) }) : new JsonArray(),
            ["parameters"] = new JsonArray([.. Parameters(operation)]),
        };
        if (operation.Request is { } request)
        {
            written["requestBody"] = Body(schemas.Reference(request));
            written["requestBody"]!["description"] = Invariant($"A text has at most {Limits.MaxText} characters and a list at most {Limits.MaxItems} items.");
        }
        else if (operation.TakesBytes)
        {
            written["requestBody"] = Body([], Bytes);
        }

        written["responses"] = Responses(operation);
        return written;
    }

    /// <summary>The endpoint that takes back tokens, which is that of RFC 7009.</summary>
    internal static JsonObject WriteRevocation() => new()
    {
        ["operationId"] = "tokens.revoke",
        ["summary"] = "Take back an access token",
        ["description"] = "Revocation by RFC 7009, by the client that the token was given to. One that is not known is as good as taken back.",
        ["tags"] = new JsonArray(TokenTag),
        ["security"] = new JsonArray(),
        ["requestBody"] = Body(CommonParts.RevocationForm(), "application/x-www-form-urlencoded"),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "The token is good for nothing." },
            ["400"] = CommonParts.TokenError("The request is not well-formed, or the token is another client's."),
            ["401"] = CommonParts.TokenError("The client is not known, or its secret is wrong."),
            ["415"] = CommonParts.Reference("responses", "415"),
            ["429"] = CommonParts.Reference("responses", "429"),
        },
    };

    /// <summary>The token endpoint, which is that of RFC 6749 section 4.4.</summary>
    internal JsonObject WriteToken() => new()
    {
        ["operationId"] = "tokens.issue",
        ["summary"] = "Get an access token",
        ["description"] = "Client credentials by RFC 6749 section 4.4, with the secret in the header (Basic) or in the form.",
        ["tags"] = new JsonArray(TokenTag),
        ["security"] = new JsonArray(),
        ["requestBody"] = Body(CommonParts.TokenForm(), "application/x-www-form-urlencoded"),
        ["responses"] = new JsonObject
        {
            ["200"] = new JsonObject { ["description"] = "A token.", ["content"] = Content(schemas.Reference(typeof(TokenResponse))) },
            ["400"] = CommonParts.TokenError("The request is not well-formed, or asks for a scope that the client may not have."),
            ["401"] = CommonParts.TokenError("The client is not known, or its secret is wrong."),
            ["415"] = CommonParts.Reference("responses", "415"),
            ["429"] = CommonParts.Reference("responses", "429"),
        },
    };

    private static JsonObject Content(JsonObject schema, string mediaType = Json) => new() { [mediaType] = new JsonObject { ["schema"] = schema } };

    private IEnumerable<JsonObject> Parameters(PortalOperation operation)
    {
        foreach (Match name in InBraces().Matches(operation.Template))
        {
            yield return Parameter(operation, name.Groups[1].Value, "path");
        }

        foreach (string name in operation.Query)
        {
            yield return Parameter(operation, name, "query");
        }

        foreach (string header in CommonParts.HeadersOf(operation))
        {
            yield return CommonParts.Reference("parameters", header);
        }
    }

    private JsonObject Parameter(PortalOperation operation, string name, string place) => ParameterSchemas.IsCommon(name)
        ? CommonParts.Reference("parameters", name)
        : new()
        {
            ["name"] = name,
            ["in"] = place,
            ["required"] = place == "path" || ParameterSchemas.IsRequired(operation, name),
            ["description"] = ParameterSchemas.Description(operation, name),
            ["schema"] = ParameterSchemas.Of(operation, name) is var type && type is not null ? schemas.Reference(type) : ParameterSchemas.Plain(name),
        };

    private JsonObject Responses(PortalOperation operation)
    {
        JsonObject responses = new() { [operation.Success.ToString(CultureInfo.InvariantCulture)] = Success(operation) };
        if (operation == PortalOperations.GetContent)
        {
            responses["206"] = new JsonObject { ["description"] = "The part that was asked for.", ["content"] = Content([], Bytes) };
        }

        foreach (int status in operation.Failures.Concat(CommonParts.EveryFailure(operation)).Order())
        {
            responses[status.ToString(CultureInfo.InvariantCulture)] = CommonParts.Reference("responses", status.ToString(CultureInfo.InvariantCulture));
        }

        return responses;
    }

    private JsonObject Success(PortalOperation operation)
    {
        JsonObject response = new() { ["description"] = "It is done.", ["headers"] = CommonParts.ResponseHeadersOf(operation) };
        if (operation.Response is { } type)
        {
            response["content"] = Content(schemas.Reference(type));
        }
        else if (operation.AnswersBytes)
        {
            response["content"] = operation == PortalOperations.Timeline ? Content(schemas.Reference(typeof(AuditTrail))) : Content([], Bytes);
        }

        return response;
    }

    [GeneratedRegex(@"\{([a-z]+)\}", RegexOptions.CultureInvariant)]
    private static partial Regex InBraces();
}
