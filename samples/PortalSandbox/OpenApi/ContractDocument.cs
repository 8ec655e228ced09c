using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using MongCai.Domain.Dossiers;
using MongCai.Sdk;
using MongCai.Sdk.Contract;

namespace PortalSandbox.OpenApi;

/// <summary>Writes the contract as an OpenAPI 3.1 document, from the table of its operations and the metadata of its bodies.</summary>
internal static class ContractDocument
{
    private static readonly JsonSerializerOptions Indented = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    /// <summary>Writes the document, the same text for the same contract.</summary>
    internal static string Write()
    {
        Summaries summaries = Summaries.Load(typeof(PortalOperation).Assembly, typeof(Dossier).Assembly);
        Schemas schemas = new(summaries);
        OperationWriter writer = new(schemas, summaries);
        JsonObject paths = Paths(writer);
        JsonObject webhooks = Webhooks(schemas);
        JsonObject responses = CommonParts.Responses(schemas);
        return new JsonObject
        {
            ["openapi"] = "3.1.0",
            ["info"] = Info(),
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "http://127.0.0.1:5080", ["description"] = "The sandbox on this machine" }),
            ["security"] = new JsonArray(),
            ["tags"] = Tags(),
            ["paths"] = paths,
            ["webhooks"] = webhooks,
            ["components"] = new JsonObject
            {
                ["schemas"] = schemas.Components,
                ["parameters"] = CommonParts.Parameters(),
                ["headers"] = CommonParts.Headers(),
                ["responses"] = responses,
                ["securitySchemes"] = CommonParts.SecuritySchemes(),
            },
        }.ToJsonString(Indented) + "\n";
    }

    private static JsonObject Info() => new()
    {
        ["title"] = "Provincial public service portal",
        ["version"] = PortalHeaders.Version,
        ["summary"] = "Administrative procedures, dossiers, payments and surveys of a province.",
        ["description"] = "Lists are paged by `cursor` and `limit`. Writes that create carry an `Idempotency-Key`, writes that change an `If-Match`. "
            + "Whatever fails is a problem by RFC 9457. Members that are not known are kept, words of open lists (`x-extensible-enum`) may grow, and a member without a value is left out. "
            + "Local moments are those of Asia/Ho_Chi_Minh; amounts are whole đồng.",
        ["contact"] = new JsonObject { ["name"] = "MongCai.Sdk maintainers" },
        ["license"] = new JsonObject { ["name"] = "MIT", ["identifier"] = "MIT" },
    };

    private static JsonArray Tags() =>
        [.. PortalOperations.All.Select(OperationWriter.TagOf).Append(OperationWriter.TokenTag).Distinct().Order(StringComparer.Ordinal)
            .Select(tag => new JsonObject { ["name"] = tag, ["description"] = Invariant($"The operations of {tag}.") })];

    private static JsonObject Paths(OperationWriter writer)
    {
        JsonObject paths = [];
        foreach (IGrouping<string, PortalOperation> path in PortalOperations.All.GroupBy(operation => operation.Template))
        {
            paths[path.Key] = new JsonObject(
                path.Select(operation => KeyValuePair.Create(operation.Method.Method.ToLowerInvariant(), (JsonNode?)writer.Write(operation))));
        }

        paths[PortalOperations.TokenPath] = new JsonObject { ["post"] = writer.WriteToken() };
        paths[PortalOperations.RevocationPath] = new JsonObject { ["post"] = OperationWriter.WriteRevocation() };
        return paths;
    }

    private static JsonObject Webhooks(Schemas schemas) => new()
    {
        ["event"] = new JsonObject
        {
            ["post"] = new JsonObject
            {
                ["operationId"] = "webhooks.event",
                ["summary"] = "An event",
                ["description"] = Invariant(
                    $"Posted to the endpoints of webhooks, signed by Standard Webhooks. Types: {string.Join(", ", WebhookEvent.Types)}; more may come."),
                ["tags"] = new JsonArray("webhooks"),
                ["parameters"] = new JsonArray([.. CommonParts.WebhookHeaders()]),
                ["requestBody"] = OperationWriter.Body(schemas.Reference(typeof(WebhookEnvelope))),
                ["responses"] = new JsonObject { ["204"] = new JsonObject { ["description"] = "The event was taken." } },
            },
        },
    };
}
