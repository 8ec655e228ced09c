using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MongCai.Cli.Mcp;

/// <summary>Writes answers with Vietnamese letters as they are, as the other commands do.</summary>
internal static class RuleJson
{
    internal static JsonSerializerOptions Readable { get; } =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, TypeInfoResolver = RuleJsonContext.Default };
}

[JsonSerializable(typeof(System.Text.Json.Nodes.JsonObject))]
internal sealed partial class RuleJsonContext : JsonSerializerContext;
