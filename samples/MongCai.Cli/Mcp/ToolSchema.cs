using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol.Protocol;
using MongCai.Cli.Settings;

namespace MongCai.Cli.Mcp;

/// <summary>Describes a tool to an assistant.</summary>
internal static class ToolSchema
{
    internal static Tool Of(RuleTool tool) => new()
    {
        Name = tool.Name,
        Description = tool.Description,
        InputSchema = Input(tool),
        Annotations = new() { ReadOnlyHint = true, IdempotentHint = true, DestructiveHint = false, OpenWorldHint = false },
    };

    private static JsonElement Input(RuleTool tool)
    {
        JsonObject schema = new()
        {
            ["type"] = "object",
            ["properties"] = new JsonObject(tool.Arguments.Select(argument => KeyValuePair.Create(argument.Name, (JsonNode?)Property(argument)))),
            ["required"] = Texts(tool.Arguments.Where(argument => !argument.IsOptional).Select(argument => argument.Name)),
            ["additionalProperties"] = false,
        };
        using JsonDocument document = StrictJson.Parse(schema.ToJsonString());
        return document.RootElement.Clone();
    }

    private static JsonObject Property(ToolArgument argument)
    {
        JsonObject property = new() { ["type"] = argument.IsWhole ? "integer" : "string", ["description"] = argument.Description };
        if (argument.Words.Length > 0)
        {
            property["enum"] = Texts(argument.Words);
        }

        if (argument.Most < int.MaxValue)
        {
            property["maximum"] = argument.Most;
        }

        return property;
    }

    private static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(text => (JsonNode?)text)];
}
