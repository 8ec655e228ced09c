using System.Text.Json;
using System.Text.Json.Nodes;
using ModelContextProtocol;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace MongCai.Cli.Mcp;

/// <summary>The server of the Model Context Protocol, over two streams. It logs nothing, so that no question of anybody is written down.</summary>
internal sealed class RuleServer(RuleAnswers answers)
{
    private const string Instructions =
        "Rules and the catalogue of Vietnamese administrative procedures. Call a tool for every date, fee and procedure; "
        + "never fill in one of them, or a paper, yourself. "
        + "Quote the answer with its source, certainty and as_of; say 'projected' where the certainty is. A due date of this server is computed, not a "
            + "decision of the agency. "
        + "Where nothing is found, say so. Never send names, telephone numbers, identifiers or dossier codes: no tool needs them.";

    private static readonly Dictionary<string, RuleTool> Tools = RuleTools.All.ToDictionary(tool => tool.Name, StringComparer.Ordinal);

    /// <summary>Serves until the input ends.</summary>
    internal async Task ServeAsync(Stream input, Stream output, CancellationToken cancellation)
    {
        McpServerOptions options = new()
        {
            ServerInfo = new() { Name = "mongcai", Title = "MongCai", Version = typeof(RuleServer).Assembly.GetName().Version!.ToString(3) },
            ServerInstructions = Instructions,
            Capabilities = new() { Tools = new() },
            Handlers = new()
            {
                ListToolsHandler = static (_, _) => ValueTask.FromResult(new ListToolsResult { Tools = [.. RuleTools.All.Select(ToolSchema.Of)] }),
                CallToolHandler = (request, _) => ValueTask.FromResult(Call(request.Params)),
            },
        };
        StreamServerTransport transport = new(input, output, "mongcai", null);
        await using McpServer server = McpServer.Create(transport, options, null, null);
        await server.RunAsync(cancellation).ConfigureAwait(false);
    }

    private CallToolResult Call(CallToolRequestParams? call)
    {
        if (call is null || !Tools.TryGetValue(call.Name, out RuleTool? tool))
        {
            throw new McpProtocolException($"There is no such tool; expected one of {string.Join(", ", Tools.Keys)}.", McpErrorCode.InvalidParams);
        }

        try
        {
            return Answered(answers.Answer(tool, (call.Arguments ?? new Dictionary<string, JsonElement>()).AsReadOnly()));
        }
        catch (Exception wrong) when (wrong is UsageException or ArgumentException or FormatException)
        {
            return new() { IsError = true, Content = [new TextContentBlock { Text = wrong.Message }] };
        }
    }

    private static CallToolResult Answered(JsonObject answer) => new()
    {
        Content = [new TextContentBlock { Text = answer.ToJsonString(RuleJson.Readable) }],
        StructuredContent = JsonSerializer.SerializeToElement(answer, RuleJsonContext.Default.JsonObject),
    };
}
