using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using MongCai.Sdk.Contract;

namespace PortalSandbox.OpenApi;

/// <summary>The parts of the document that operations share: parameters, headers, failures and the way to a token.</summary>
internal static class CommonParts
{
    internal const string OAuth = "oauth2";

    private const string KeyForm = "^[\\x21-\\x7E]{1,200}$";

    private static readonly int[] Failures = [304, 400, 401, 403, 404, 409, 412, 413, 415, 416, 422, 428, 429, 500];

    internal static JsonObject Reference(string kind, string name) => new() { ["$ref"] = Invariant($"#/components/{kind}/{name}") };

    internal static IEnumerable<int> EveryFailure(PortalOperation operation) =>
    [
        400, 429, 500,
        .. operation.Scope is null ? Array.Empty<int>() : [401, 403],
        .. operation.Request is null && !operation.TakesBytes ? Array.Empty<int>() : [415],
        .. operation == PortalOperations.GetContent ? [416] : Array.Empty<int>(),
    ];

    /// <summary>The headers that an operation may or must be sent with, by the names of their parameters.</summary>
    internal static IEnumerable<string> HeadersOf(PortalOperation operation) =>
    [
        PortalHeaders.ApiVersion, PortalHeaders.RequestId,
        .. operation.NeedsKey ? [PortalHeaders.IdempotencyKey] : Array.Empty<string>(),
        .. operation.NeedsMatch ? ["If-Match"] : Array.Empty<string>(),
        .. operation.Failures.Contains(304) ? ["If-None-Match"] : Array.Empty<string>(),
        .. operation.TakesBytes ? [PortalHeaders.UploadOffset] : Array.Empty<string>(),
        .. operation == PortalOperations.GetContent ? ["Range"] : Array.Empty<string>(),
    ];

    internal static JsonObject ResponseHeadersOf(PortalOperation operation)
    {
        string[] names =
        [
            PortalHeaders.RequestId, PortalHeaders.RateLimit, PortalHeaders.RateLimitPolicy,
            .. operation.NeedsKey ? [PortalHeaders.IdempotentReplay] : Array.Empty<string>(),
            .. operation.NeedsMatch || operation.Failures.Contains(304) ? ["ETag"] : Array.Empty<string>(),
            .. operation == PortalOperations.GetContent ? [PortalHeaders.ReprDigest] : Array.Empty<string>(),
        ];
        return new(names.Select(name => KeyValuePair.Create(name, (JsonNode?)Reference("headers", name))));
    }

    internal static JsonObject Parameters() => new()
    {
        ["cursor"] = Parameter("cursor", "query", "What the page before gave as `next`.", Text("^[\\x21-\\x7E]{1,1000}$")),
        ["limit"] = Parameter(
            "limit", "query", "The most items of a page.",
            new() { ["type"] = "integer", ["format"] = "int32", ["minimum"] = 1, ["maximum"] = 200, ["default"] = 50 }),
        [PortalHeaders.ApiVersion] = Parameter(
            PortalHeaders.ApiVersion, "header", "The version of the contract that the request speaks.",
            new() { ["type"] = "string", ["const"] = PortalHeaders.Version }),
        [PortalHeaders.RequestId] = Parameter(
            PortalHeaders.RequestId, "header", "Identifies the request; the portal makes one where there is none.", Text(KeyForm)),
        [PortalHeaders.IdempotencyKey] = Parameter(
            PortalHeaders.IdempotencyKey, "header", "A key of the caller's: the same key and body are done once and answered alike.", Text(KeyForm),
            isRequired: true),
        ["If-Match"] = Parameter("If-Match", "header", "The `ETag` that was read.", Text(), isRequired: true),
        ["If-None-Match"] = Parameter("If-None-Match", "header", "The `ETag` that is known already.", Text()),
        [PortalHeaders.UploadOffset] = Parameter(
            PortalHeaders.UploadOffset, "header", "Where the bytes belong, counted from 0.",
            new() { ["type"] = "integer", ["format"] = "int64", ["minimum"] = 0 }, isRequired: true),
        ["Range"] = Parameter(
            "Range", "header", "The part that is asked for, such as `bytes=0-65535`; all of it without.", Text("^bytes=[0-9]{0,15}-[0-9]{0,15}$")),
    };

    internal static JsonObject Headers() => new()
    {
        [PortalHeaders.RequestId] = Header("Identifies the request.", Text()),
        [PortalHeaders.RateLimit] = Header("What is left of the caller's quota, such as `\"client\";r=599`.", Text()),
        [PortalHeaders.RateLimitPolicy] = Header("The caller's quota, such as `\"client\";q=600;w=60`.", Text()),
        [PortalHeaders.IdempotentReplay] = Header("`true` where this is the answer to an earlier request with the same key.", Text()),
        [PortalHeaders.ReprDigest] = Header("The SHA-256 of the bytes, by RFC 9530.", Text()),
        ["ETag"] = Header("The version of the resource.", Text()),
        ["Retry-After"] = Header("When to come back, in seconds.", new() { ["type"] = "integer", ["format"] = "int32", ["minimum"] = 0 }),
    };

    internal static JsonObject Responses(Schemas schemas) => new(Failures.Select(status =>
        KeyValuePair.Create(status.ToString(CultureInfo.InvariantCulture), (JsonNode?)(status == 304 ? NotModified() : Failure(status, schemas)))));

    internal static JsonObject SecuritySchemes() => new()
    {
        [OAuth] = new JsonObject
        {
            ["type"] = "oauth2",
            ["description"] = "Client credentials. A client acts for one agency and sees the dossiers of this one alone.",
            ["flows"] = new JsonObject
            {
                ["clientCredentials"] = new JsonObject
                {
                    ["tokenUrl"] = PortalOperations.TokenPath,
                    ["scopes"] = new JsonObject(PortalScopes.All.Select(scope => KeyValuePair.Create(scope, (JsonNode?)JsonValue.Create(Meaning(scope))))),
                },
            },
        },
    };

    internal static IEnumerable<JsonObject> WebhookHeaders() =>
    [
        Parameter("webhook-id", "header", "The identifier of the event, the same at every try.", Text(), isRequired: true),
        Parameter("webhook-timestamp", "header", "When this try was signed, in seconds since 1970.", Text("^[0-9]{1,12}$"), isRequired: true),
        Parameter("webhook-signature", "header", "Signatures of identifier, time and body, with spaces between them.", Text("^v1,"), isRequired: true),
    ];

    internal static JsonObject TokenForm() => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("grant_type"),
        ["properties"] = new JsonObject
        {
            ["grant_type"] = new JsonObject { ["type"] = "string", ["const"] = "client_credentials" },
            ["scope"] = new JsonObject { ["type"] = "string", ["description"] = "Scopes with spaces between them; without it, all that the client may have." },
            ["client_id"] = new JsonObject { ["type"] = "string" },
            ["client_secret"] = new JsonObject { ["type"] = "string", ["format"] = "password" },
        },
    };

    internal static JsonObject RevocationForm() => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray("token"),
        ["properties"] = new JsonObject
        {
            ["token"] = new JsonObject { ["type"] = "string", ["format"] = "password" },
            ["client_id"] = new JsonObject { ["type"] = "string" },
            ["client_secret"] = new JsonObject { ["type"] = "string", ["format"] = "password" },
        },
    };

    internal static JsonObject TokenError(string description) => new()
    {
        ["description"] = description,
        ["content"] = Json("application/json", new()
        {
            ["type"] = "object",
            ["required"] = new JsonArray("error"),
            ["properties"] = new JsonObject
            {
                ["error"] = new JsonObject { ["type"] = "string" },
                ["error_description"] = new JsonObject { ["type"] = "string" },
            },
        }),
    };

    private static string Meaning(string scope) => scope switch
    {
        PortalScopes.CatalogueRead => "Procedures, agencies, the calendar and questionnaires",
        PortalScopes.DossiersRead => "Dossiers, their timelines and files",
        PortalScopes.DossiersWrite => "Filing dossiers, moving them on and uploading files",
        PortalScopes.PaymentsRead => "Fee quotes, payments and receipts",
        PortalScopes.PaymentsWrite => "Opening payments and recording what happened to them",
        PortalScopes.SurveysRead => "Summaries of surveys",
        PortalScopes.SurveysWrite => "Invitations and responses",
        PortalScopes.ReportsRead => "Counts and indicators",
        PortalScopes.WebhooksManage => "Endpoints that are told of events",
        _ => throw new ArgumentOutOfRangeException(nameof(scope), scope, "The document does not say what this scope allows. Add a line for it."),
    };

    private static JsonObject Failure(int status, Schemas schemas)
    {
        JsonObject response = new()
        {
            ["description"] = Invariant($"{ReasonPhrases.GetReasonPhrase(status)}: a problem by RFC 9457."),
            ["content"] = Json("application/problem+json", schemas.Reference(typeof(Problem))),
        };
        if (status == 429)
        {
            response["headers"] = new JsonObject
            {
                ["Retry-After"] = Reference("headers", "Retry-After"),
                [PortalHeaders.RateLimitPolicy] = Reference("headers", PortalHeaders.RateLimitPolicy),
            };
        }

        return response;
    }

    private static JsonObject NotModified() => new() { ["description"] = "It is as the `ETag` says." };

    private static JsonObject Json(string mediaType, JsonObject schema) => new() { [mediaType] = new JsonObject { ["schema"] = schema } };

    private static JsonObject Text(string? pattern = null) =>
        pattern is null ? new() { ["type"] = "string" } : new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Header(string description, JsonObject schema) => new() { ["description"] = description, ["schema"] = schema };

    private static JsonObject Parameter(string name, string place, string description, JsonObject schema, bool isRequired = false) =>
        new() { ["name"] = name, ["in"] = place, ["required"] = isRequired, ["description"] = description, ["schema"] = schema };
}
