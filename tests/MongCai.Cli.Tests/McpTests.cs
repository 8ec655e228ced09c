using System.Text;
using System.Text.Json;
using Json.Schema;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using MongCai.Cli.Rows;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Cli.Tests;

public sealed class McpTests
{
    private const int Bytes = 8 * 1024;

    /// <summary>Every question has its tool, its arguments and the answer of the command line to the letter; the tool gives the same.</summary>
    [Fact]
    public async Task Questions_OfTheTable_AreAnsweredAsTheCommandLineDoes()
    {
        await using RuleClient server = await RuleClient.StartAsync();
        Question[] questions = [.. Questions()];
        Assert.True(questions.Length >= 50);
        foreach (Question question in questions)
        {
            Assert.Equal(question.Answer, Cli.Run(question.Command).Output);
            CallToolResult result = await server.CallAsync(question.Tool, question.Arguments);
            JsonElement told = result.StructuredContent!.Value;
            Assert.Equal((question.Text, Flat(question.Answer)), (question.Text, Flat(told.GetProperty("answer"))));
            Assert.All(["source", "certainty", "as_of"], name => Assert.NotEmpty(told.GetProperty(name).GetString()!));
            using JsonDocument text = JsonDocument.Parse(Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text);
            Assert.True(JsonElement.DeepEquals(told, text.RootElement), question.Text);
        }

        Assert.Equal(await ToolNames(server), questions.Select(question => question.Tool).Distinct().Order());
        Assert.Equal("", server.Error);
    }

    [Theory]
    [InlineData("find_procedures", "{}", "query: found nothing, expected a text")] // required
    [InlineData("find_procedures", """{"query":""}""", "query: found an empty text")] // nothing asked
    [InlineData("find_procedures", """{"query":"x","limit":21}""", "limit: found '21', expected a whole number up to 20")] // too many
    [InlineData("find_procedures", """{"query":"x","limit":0}""", "--limit: found '0', expected a whole number from 1")] // none
    [InlineData("find_procedures", """{"query":7}""", "query: found '7', expected a text")] // no text
    [InlineData("find_procedures", """{"query":"x","catalogue":"/etc/passwd"}""", "Found the argument 'catalogue', expected query, limit")] // a setting of the server
    [InlineData("compute_due_date", """{"received":"tomorrow","term":"5 ngày làm việc"}""", "received: found 'tomorrow', expected a moment")] // no moment
    [InlineData("compute_due_date", """{"received":"2026-08-17","term":"sớm nhất"}""", "term: found 'sớm nhất', expected an amount and a unit")] // no time
    [InlineData("compute_due_date", """{"received":"2026-08-17","term":"5 ngày làm việc","policy":"kind"}""", "policy: found 'kind', expected one of legal")] // no policy
    [InlineData("compute_due_date", """{"received":"--csv=x","term":"5 ngày làm việc"}""", "received: found '--csv=x', expected a moment")] // an option is a value here
    [InlineData("add_working_days", """{"start":"17-02-2026","n":5}""", "start: found '17-02-2026', expected a date")] // another way of writing
    [InlineData("add_working_days", """{"start":"2026-02-17","n":"5"}""", "n: found '\"5\"', expected a whole number")] // a text is no number
    [InlineData("add_working_days", """{"start":"2199-12-01","n":500}""", "2199")] // beyond the calendar
    [InlineData("list_days_off", """{"from":"2020-01-01","to":"2039-12-31"}""", "The answer has more than 150 rows")] // a bounded list
    [InlineData("convert_from_lunar", """{"lunar_year":2026,"lunar_month":13,"lunar_day":1}""", "month")] // no such month
    [InlineData("quote_fees", """{"procedure":"9.999999","on":"2026-08-17","channel":"online"}""", "9.999999")] // no fee is known
    public async Task Refusals_OfATool_SayWhatWasExpected(string tool, string arguments, string message)
    {
        await using RuleClient server = await RuleClient.StartAsync();
        CallToolResult result = await server.CallAsync(tool, arguments);
        Assert.True(result.IsError);
        Assert.Contains(message, Assert.IsType<TextContentBlock>(Assert.Single(result.Content)).Text, StringComparison.Ordinal);
        Assert.Equal("", server.Error);
    }

    [Fact]
    public async Task Call_OfAToolThatIsNotThere_IsAnErrorOfTheProtocol()
    {
        await using RuleClient server = await RuleClient.StartAsync();
        McpProtocolException refused = await Assert.ThrowsAsync<McpProtocolException>(() => server.CallAsync("read_dossier", "{}"));
        Assert.Equal(McpErrorCode.InvalidParams, refused.ErrorCode);
        Assert.Contains("find_procedures", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tools_AreReadOnlySmallAndDescribedByTheirSchema()
    {
        await using RuleClient server = await RuleClient.StartAsync();
        IList<McpClientTool> tools = await server.Client.ListToolsAsync();
        Assert.InRange(tools.Count, 6, 10);
        Assert.InRange(tools.Sum(tool => Encoding.UTF8.GetByteCount(tool.ProtocolTool.InputSchema.GetRawText() + tool.Description + tool.Name)), 1, Bytes);
        Assert.All(tools, tool =>
        {
            ToolAnnotations hints = tool.ProtocolTool.Annotations!;
            Assert.Equal((true, true, false, false), (hints.ReadOnlyHint, hints.IdempotentHint, hints.DestructiveHint, hints.OpenWorldHint));
            Assert.All(tool.ProtocolTool.InputSchema.GetProperty("properties").EnumerateObject(), property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!));
        });
        Assert.All(Questions(), question =>
        {
            JsonSchema schema = JsonSchema.FromText(tools.Single(tool => tool.Name == question.Tool).ProtocolTool.InputSchema.GetRawText());
            Assert.True(schema.Evaluate(System.Text.Json.Nodes.JsonNode.Parse(question.Arguments)).IsValid, question.Text);
        });
        Assert.Contains("Call a tool", server.Client.ServerInstructions, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Settings_OfTheServer_HoldForItsTools()
    {
        await using RuleClient server = await RuleClient.StartAsync("--known-on 2026-01-01");
        JsonElement told = (await server.CallAsync("add_working_days", """{"start":"2027-01-29","n":5}""")).StructuredContent!.Value;
        Assert.Equal(("projected", "2026-01-01"), (told.GetProperty("certainty").GetString(), told.GetProperty("as_of").GetString()));
        Assert.Equal(Cli.Run("workdays add --start 2027-01-29 --n 5 --known-on 2026-01-01").Output.Trim(), told.GetProperty("answer").GetProperty("result").GetString());
    }

    [Theory]
    [InlineData("--known-on soon", "--known-on: found 'soon', expected a date")]
    [InlineData("--catalogue /nowhere.csv", "cannot be opened")]
    public void Settings_ThatAreWrong_ShowBeforeTheFirstCall(string options, string message) => Cli.Run($"mcp {options}").FailsWith(2, message);

    [Fact]
    public async Task Output_OfAConversation_IsProtocolAloneAndErrorIsEmpty()
    {
        string[] lines =
        [
            """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""",
            """{"jsonrpc":"2.0","method":"notifications/initialized"}""",
            """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"find_procedures","arguments":{"query":"Nguyễn Thị Cấy 0912345999","nothing":1}}}""",
            """{"jsonrpc":"2.0","id":3,"method":"tools/call","params":{"name":"convert_to_lunar","arguments":{"date":"022300999888"}}}""",
            "this is no protocol",
            """{"jsonrpc":"2.0","id":4,"method":"no/such","params":{}}""",
        ];
        using StringWriter error = new();
        Assert.Equal([1, 2, 3, 4], (await RuleClient.ConverseAsync(lines, answers: 4, error)).Select(IdOf).Order());
        Assert.Equal("", error.ToString());
    }

    private static int IdOf(string line)
    {
        using JsonDocument message = JsonDocument.Parse(line);
        Assert.Equal("2.0", message.RootElement.GetProperty("jsonrpc").GetString());
        return message.RootElement.GetProperty("id").GetInt32();
    }

    private static async Task<IEnumerable<string>> ToolNames(RuleClient server) => (await server.Client.ListToolsAsync()).Select(tool => tool.Name).Order();

    private static IEnumerable<Question> Questions()
    {
        CsvTable table = new(new StringReader(Repository.Read("tests", "MongCai.Cli.Tests", "mcp-questions.csv")), "question,tool,arguments,command,answer");
        while (table.Read())
        {
            yield return new(table[0].ToString(), table[1].ToString(), table[2].ToString(), table[3].ToString(), table[4].ToString());
        }
    }

    /// <summary>What the command line wrote, as lines of names and values.</summary>
    private static string Flat(string output)
    {
        if (output.StartsWith('{'))
        {
            using JsonDocument document = JsonDocument.Parse(output);
            return Flat(document.RootElement);
        }

        if (output.Split('\n')[0] is var header && header.Contains(',', StringComparison.Ordinal) && !header.Contains('=', StringComparison.Ordinal))
        {
            CsvTable table = new(new StringReader(output), "a table");
            List<string> lines = [];
            for (int row = 0; table.Read(); row++)
            {
                lines.AddRange(Enumerable.Range(0, table.Count).Select(index => $"{row}.{table.Name(index)}={table[index]}"));
            }

            return string.Join('\n', lines);
        }

        return output.Contains('=', StringComparison.Ordinal) ? output.TrimEnd('\n') : "result=" + output.TrimEnd('\n');
    }

    private static string Flat(JsonElement answer) => string.Join('\n', Lines("", answer).Where(line => line != "=[]"));

    private static IEnumerable<string> Lines(string path, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array when value.GetArrayLength() > 0 => value.EnumerateArray().SelectMany((item, index) => Lines($"{path}.{index}", item)),
        JsonValueKind.Object when value.EnumerateObject().Any() => value.EnumerateObject().SelectMany(member => Lines($"{path}.{member.Name}", member.Value)),
        _ => [$"{path.TrimStart('.')}={value}"],
    };

    private sealed record Question(string Text, string Tool, string Arguments, string Command, string Answer);
}
