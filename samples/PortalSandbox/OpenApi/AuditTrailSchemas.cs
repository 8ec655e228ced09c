using System.Text.Json.Nodes;
using MongCai.Domain.Dossiers;

namespace PortalSandbox.OpenApi;

/// <summary>
/// The schemas of an audit trail in its stored form, which has no metadata: the domain writes it by hand, so that the text of each event stays as it
/// was hashed.
/// </summary>
internal static class AuditTrailSchemas
{
    internal static JsonObject? Of(Type type, Schemas schemas) =>
        type == typeof(AuditTrail) ? Trail(schemas)
        : type == typeof(AuditEntry) ? Entry(schemas)
        : null;

    private static JsonObject Trail(Schemas schemas) => Object(
        ("version",
            new()
            {
                ["type"] = "integer",
                ["format"] = "int32",
                ["enum"] = new JsonArray(1, 2),
                ["description"] = "The version of the stored form: 2 where the applicant adjusted the content, otherwise 1.",
            }),
        ("entries", new() { ["type"] = "array", ["items"] = schemas.Reference(typeof(AuditEntry)), ["description"] = "The entries, the oldest first." }));

    private static JsonObject Entry(Schemas schemas) => Object(
        ("event", schemas.Reference(typeof(DossierEvent))),
        ("hash",
            new()
            {
                ["type"] = "string",
                ["pattern"] = "^[0-9a-f]{64}$",
                ["description"] = "The SHA-256 of the hash before and of the event's text as it stands here; 64 zeros stand before the first.",
            }));

    private static JsonObject Object(params (string Name, JsonObject Schema)[] members) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(members.Select(member => KeyValuePair.Create(member.Name, (JsonNode?)member.Schema))),
        ["required"] = new JsonArray([.. members.Select(member => JsonValue.Create(member.Name))]),
    };
}
