using System.IO.Pipelines;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace MongCai.Cli.Tests;

/// <summary>The client of the protocol's own library, over pipes to <c>mongcai mcp</c> in this process.</summary>
internal sealed class RuleClient : IAsyncDisposable
{
    private readonly Pipe questions = new();
    private readonly Pipe answers = new();
    private readonly StringWriter error = new();
    private readonly StandardStreams streams;
    private readonly Task<int> server;

    private RuleClient(string options)
    {
        streams = new(questions.Reader.AsStream(), answers.Writer.AsStream(), error);
        server = Task.Run(() => CommandLine.Run(["mcp", .. options.Split(' ', StringSplitOptions.RemoveEmptyEntries)], streams));
    }

    public McpClient Client { get; private set; } = null!;

    /// <summary>What the server said beside the protocol.</summary>
    public string Error => error.ToString();

    public static async Task<RuleClient> StartAsync(string options = "")
    {
        RuleClient one = new(options);
        one.Client = await McpClient.CreateAsync(new StreamClientTransport(one.questions.Writer.AsStream(), one.answers.Reader.AsStream()));
        return one;
    }

    /// <summary>Writes lines to a server of its own, and gives the lines that it answers, to the letter.</summary>
    public static async Task<string[]> ConverseAsync(IEnumerable<string> lines, int answers, StringWriter error)
    {
        Pipe questions = new();
        Pipe output = new();
        using StandardStreams streams = new(questions.Reader.AsStream(), output.Writer.AsStream(), error);
        Task<int> server = Task.Run(() => CommandLine.Run(["mcp"], streams));
        await questions.Writer.WriteAsync(System.Text.Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
        using StreamReader reader = new(output.Reader.AsStream());
        List<string> answered = [];
        while (answered.Count < answers)
        {
            answered.Add((await reader.ReadLineAsync().WithPatience())!);
        }

        await questions.Writer.CompleteAsync();
        Assert.Equal(0, await server.WithPatience());
        await output.Writer.CompleteAsync();
        return [.. answered, .. (await reader.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    public async Task<CallToolResult> CallAsync(string tool, string arguments)
    {
        using JsonDocument document = JsonDocument.Parse(arguments);
        return await Client.CallToolAsync(tool, document.RootElement.EnumerateObject().ToDictionary(one => one.Name, one => (object?)one.Value.Clone()));
    }

    /// <summary>Ends the input, and expects the server to end in order.</summary>
    public async ValueTask DisposeAsync()
    {
        await Client.DisposeAsync();
        await questions.Writer.CompleteAsync();
        Assert.Equal(0, await server.WithPatience());
        streams.Dispose();
    }
}
