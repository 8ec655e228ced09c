using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Cli.Tests;

public sealed class DeadlineTraceTests
{
    private const int Many = 1000;

    private static readonly string[] Terms = ["1 ngày làm việc", "5 ngày làm việc", "20 ngày làm việc", "15 ngày", "2 tháng", "12 tháng", "8 giờ làm việc", "2 giờ", "72 giờ", "0,5 ngày làm việc", "Trong ngày"];
    private static readonly string Rows = "received,term,pauses\n" + string.Concat(Enumerable.Range(1, Many).Select(Row));
    private static readonly JsonElement[] Traces = Traced("");

    [Theory]
    [InlineData("")] // days as the law counts them
    [InlineData("--policy legal-from-opening --schedule satam --due end-of-day")] // an office with other choices
    [InlineData("--policy hour-blocks --hours-end next-working-day --explain")] // blocks of hours, beside the days
    public void Traces_OfAThousandRows_AreValidByTheSchema(string options)
    {
        JsonSchema schema = JsonSchema.FromText(Repository.Read("samples", "MongCai.Cli", "Schemas", "mongcai.deadline-1.schema.json"));
        JsonElement[] traces = Traced(options);
        Assert.Equal(Many, traces.Length);
        Assert.All(traces, trace =>
        {
            EvaluationResults results = schema.Evaluate(JsonNode.Parse(trace.GetRawText()), new EvaluationOptions { OutputFormat = OutputFormat.List });
            Assert.Empty(results.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")));
            Assert.True(results.IsValid);
        });
    }

    [Fact]
    public void Schema_OfADamagedTrace_RefusesIt()
    {
        JsonSchema schema = JsonSchema.FromText(Repository.Read("samples", "MongCai.Cli", "Schemas", "mongcai.deadline-1.schema.json"));
        Assert.All(Traces[0].EnumerateObject(), member =>
        {
            JsonObject damaged = JsonNode.Parse(Traces[0].GetRawText())!.AsObject();
            damaged.Remove(member.Name);
            Assert.False(schema.Evaluate(damaged).IsValid, member.Name);
        });
    }

    [Fact]
    public void Trace_OfTheSameData_IsTheSameBytes() => Assert.Equal(Traces.Select(trace => trace.GetRawText()), Traced("").Select(trace => trace.GetRawText()));

    [Fact]
    public void Trace_SaysWhatTheAnswerSays()
    {
        string[][] answers = [.. Cli.Run("deadline --csv -", Rows).Output.TrimEnd('\n').Split('\n')[1..].Select(line => line.Split(','))];
        Assert.All(Traces.Zip(answers), pair => Assert.Equal(
            (pair.Second[^4], pair.Second[^3], pair.Second[^2]),
            (Text(pair.First, "dueOn"), Text(pair.First, "certainty"), Text(pair.First, "dueAt"))));
    }

    /// <summary>Each reading is what the command gives under it, and one that is not there would give the same moment.</summary>
    [Theory]
    [InlineData("receipt", "--policy legal-from-opening")]
    [InlineData("days-as-hour-blocks", "--policy hour-blocks")]
    [InlineData("due", "--due end-of-day")]
    [InlineData("hours-end", "--hours-end next-working-day")]
    public void OtherReadings_AreWhatTheCommandGivesUnderThem(string reading, string options)
    {
        string[] moments = [.. Cli.Run($"deadline --csv - {options}", Rows).Output.TrimEnd('\n').Split('\n')[1..].Select(line => line.Split(',')[^2])];
        Assert.All(Traces.Zip(moments), pair =>
            Assert.Equal(pair.Second, Text(pair.First.GetProperty("otherReadings").EnumerateArray().FirstOrDefault(one => Text(one, "of") == reading) is { ValueKind: JsonValueKind.Object } other ? other : pair.First, "dueAt")));
        Assert.Contains(Traces, trace => trace.GetProperty("otherReadings").EnumerateArray().Any(one => Text(one, "of") == reading));
    }

    [Fact]
    public void Hash_IsThatOfTheDaysOffThatTheCommandLists() => Assert.All(Traces.DistinctBy(trace => trace.GetProperty("calendar").GetRawText()), trace =>
    {
        JsonElement calendar = trace.GetProperty("calendar");
        string[] lines = Cli.Run($"days-off --from {Text(calendar, "from")} --to {Text(calendar, "through")}").Lines();
        string days = string.Concat(lines[1..].Select(line => line.Split(',')).Select(fields => $"{fields[0]},{fields[2]},{(fields.Contains("announced") ? "announced" : "projected")}\n"));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(days))), Text(calendar, "sha256"));
    });

    [Fact]
    public void Hash_OfChangedDays_MovesInTheirYearsAlone()
    {
        using TemporaryFile days = new("date,kind,name,source\n2026-07-15,closure,Bão,Generated decision\n");
        JsonElement[] changed = Traced($"--announcements {days.Path}");
        Assert.All(Traces.Zip(changed), pair =>
        {
            JsonElement calendar = pair.First.GetProperty("calendar");
            bool holds = string.CompareOrdinal(Text(calendar, "from"), "2026-07-15") <= 0 && string.CompareOrdinal(Text(calendar, "through"), "2026-07-15") >= 0;
            Assert.Equal(holds, Text(calendar, "sha256") != Text(pair.Second.GetProperty("calendar"), "sha256"));
        });
        Assert.Contains(Traces.Zip(changed), pair => Text(pair.First, "dueAt") != Text(pair.Second, "dueAt"));
    }

    private static JsonElement[] Traced(string options)
    {
        Cli run = Cli.Run($"deadline --trace --csv - {options}", Rows);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return [.. run.Output.TrimEnd('\n').Split('\n').Select(line => JsonDocument.Parse(line).RootElement.GetProperty("trace"))];
    }

    private static string Row(int number)
    {
        Random random = new(number);
        DateTime received = new DateTime(2023, 1, 2).AddMinutes(random.Next(6 * 365 * 24 * 60));
        DateTime stop = received.AddMinutes(1 + random.Next(10_000));
        string pauses = random.Next(3) == 0 ? $"{Moment(stop)}/{Moment(stop.AddMinutes(30 + random.Next(12_000)))}" : "";
        return $"{Moment(received)},\"{Terms[random.Next(Terms.Length)]}\",{pauses}\n";
    }

    private static string Moment(DateTime moment) => moment.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;
}
