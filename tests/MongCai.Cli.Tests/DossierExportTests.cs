using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Json.Schema;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Tests.Conventions;

namespace MongCai.Cli.Tests;

public sealed class DossierExportTests : IDisposable
{
    private const int Many = 1000;

    private static readonly IReadOnlyList<Dossier> Lives = RandomLives.Of(Many);
    private static readonly string Events = RandomLives.Lines(Lives);

    private readonly TemporaryFile key = new("0123456789abcdef0123456789abcdef\n");

    public void Dispose() => key.Dispose();

    [Fact]
    public void Xes_OfRandomLives_IsValidByTheSchema()
    {
        XmlReaderSettings settings = new() { ValidationType = ValidationType.Schema };
        settings.Schemas.Add(null, Path.Combine(Schemas, "xes.xsd"));
        settings.ValidationFlags |= XmlSchemaValidationFlags.ReportValidationWarnings;
        List<string> faults = [];
        settings.ValidationEventHandler += (_, fault) => faults.Add(fault.Message);
        using XmlReader reader = XmlReader.Create(new StringReader(Export("xes")), settings);
        int traces = 0;
        while (reader.Read())
        {
            traces += reader is { NodeType: XmlNodeType.Element, Name: "trace" } ? 1 : 0;
        }

        Assert.Empty(faults);
        Assert.Equal(Many, traces);
    }

    [Fact]
    public void Ocel_OfRandomLives_IsValidByTheSchema()
    {
        JsonSchema schema = JsonSchema.FromFile(Path.Combine(Schemas, "ocel.schema.json"));
        EvaluationResults results = schema.Evaluate(JsonNode.Parse(Export("ocel")), new EvaluationOptions { OutputFormat = OutputFormat.List, RequireFormatValidation = true });
        Assert.Empty(results.Details.Where(detail => detail.HasErrors).SelectMany(detail => detail.Errors!.Select(error => $"{detail.InstanceLocation}: {error.Value}")));
        Assert.True(results.IsValid);
    }

    [Fact]
    public void Ocel_OfRandomLives_NamesNothingThatIsNotThere()
    {
        using JsonDocument log = JsonDocument.Parse(Export("ocel"));
        JsonElement[] events = [.. log.RootElement.GetProperty("events").EnumerateArray()];
        JsonElement[] objects = [.. log.RootElement.GetProperty("objects").EnumerateArray()];
        string[] ids = [.. objects.Select(Id)];

        Assert.Equal(ids.Length, ids.Distinct().Count());
        Assert.Equal(events.Length, events.Select(Id).Distinct().Count());
        Assert.Equal(Lives.Sum(life => life.Events.Count), events.Length);
        Assert.Equal(Many, objects.Count(one => Type(one) == "dossier"));
        Assert.Empty(events.Concat(objects).SelectMany(one => one.GetProperty("relationships").EnumerateArray()).Select(one => one.GetProperty("objectId").GetString()!).Except(ids));
        Assert.Empty(events.SelectMany(Declared).Except(Types(log, "eventTypes")));
        Assert.Empty(objects.SelectMany(Declared).Except(Types(log, "objectTypes")));
        Assert.Equal(Types(log, "objectTypes").Select(type => type.Split('.')[0]).Distinct().Order(), objects.Select(Type).Distinct().Order());
    }

    [Theory]
    [InlineData("xes")]
    [InlineData("ocel")]
    public void Export_OfTextsFullOfPersonalData_ShowsNone(string format)
    {
        string log = Export(format);
        Assert.All(RandomLives.Secrets, secret =>
        {
            Assert.Contains(secret, Events, StringComparison.Ordinal); // it was there
            Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("xes")]
    [InlineData("ocel")]
    public void Export_OfTheSame_IsTheSameBytesAndUnderAnotherKeyOnlyOtherNames(string format)
    {
        using TemporaryFile other = new(new string('x', 32));
        string log = Export(format);
        string renamed = Cli.Run($"dossier export - --format {format} --key-file {other.Path}", Events).Output;
        Assert.Equal(log, Export(format));
        Assert.NotEqual(log, renamed);
        Assert.Equal(Unnamed(log), Unnamed(renamed));
    }

    [Fact]
    public void Xes_ReadBack_HasTheOrderAndTimesOfTheEvents()
    {
        XElement[] traces = [.. XDocument.Parse(Export("xes")).Root!.Elements("trace")];
        Assert.All(Lives.Zip(traces), pair => Assert.Equal(
            pair.First.Events.Select(step => (step.GetType().Name, step.Stamp.At.ToDateTimeUnspecified())),
            pair.Second.Elements("event").Select(step => (Pascal(Value(step, "concept:name")), DateTimeOffset.Parse(Value(step, "time:timestamp"), CultureInfo.InvariantCulture).DateTime))));
    }

    [Fact]
    public void Export_OfTrails_IsTheSameAsOfTheirEvents()
    {
        IEnumerable<string> trails = Lives.Take(20).Select(life => DossierJson.Write(AuditTrail.Of(life.Events)));
        using TemporaryFile first = new(trails.First());
        using TemporaryFile others = new(string.Join('\n', trails.Skip(1)));
        Assert.Equal(
            Cli.Run($"dossier export - --format xes --key-file {key.Path}", RandomLives.Lines(Lives.Take(20))).Output,
            Cli.Run($"dossier export {first.Path} {others.Path} --format xes --key-file {key.Path}").Output);
    }

    [Fact]
    public void Fewest_LeavesOutTheCoursesThatFewHaveAndSaysHowMany()
    {
        using TemporaryFile file = new(Events);
        Dossier[] kept = [.. Lives.GroupBy(life => (life.Submission.Procedure, Course(life))).Where(alike => alike.Count() >= 5).SelectMany(alike => alike)];
        Cli run = Cli.Run($"dossier export {file.Path} --format xes --key-file {key.Path} --fewest 5");
        Assert.Equal((0, $"mongcai: dossiers left out, since fewer than 5 have their procedure and sequence of events: {Many - kept.Length}\n"), (run.ExitCode, run.Error));
        Assert.Equal(kept.Length, XDocument.Parse(run.Output).Root!.Elements("trace").Count());
        Assert.InRange(kept.Length, 1, Many - 1);
        Cli.Run($"dossier export - --format xes --key-file {key.Path} --fewest 5", Events).FailsWith(2, "cannot be read twice");
    }

    [Theory]
    [InlineData("", "expected the events of dossiers")] // nothing
    [InlineData("{\"a\":", "not an audit trail")] // no JSON
    [InlineData("{\"type\":\"none\"}", "Line 1 is not an event of a dossier")] // another type
    public void Export_OfOtherTexts_IsRefused(string text, string message)
    {
        Cli run = Cli.Run($"dossier export - --format ocel --key-file {key.Path}", text);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_OfALifeThatTheLawDoesNotAllow_NamesTheLineAndLeavesNoWholeLog()
    {
        string[] lines = RandomLives.Lines(Lives.Take(3)).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string returned = RandomLives.Lines(Lives).Split('\n').First(line => line.StartsWith("{\"type\":\"result-returned\"", StringComparison.Ordinal));
        Cli run = Cli.Run($"dossier export - --format xes --key-file {key.Path}", string.Join('\n', [.. lines[..^1], returned, .. lines[^1..]]));
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("The dossier from line ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("</log>", run.Output, StringComparison.Ordinal);
        Assert.All(RandomLives.Secrets[..4], secret => Assert.DoesNotContain(secret, run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void Export_WithAShortKey_IsRefusedWithoutRepeatingIt()
    {
        using TemporaryFile weak = new("open-sesame");
        Cli run = Cli.Run($"dossier export - --format xes --key-file {weak.Path}", Events);
        run.FailsWith(2, "The key has 11 characters, expected 32 or more");
        Assert.DoesNotContain("sesame", run.Error, StringComparison.Ordinal);
        Cli.Run("dossier export - --format xes", Events).FailsWith(2, "--key-file");
    }

    private static string Schemas => Path.Combine(Repository.Root, "tests", "MongCai.Cli.Tests", "Schemas");

    private string Export(string format)
    {
        Cli run = Cli.Run($"dossier export - --format {format} --key-file {key.Path}", Encoding.UTF8.GetBytes(Events));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        return run.Output;
    }

    private static string Unnamed(string log) => System.Text.RegularExpressions.Regex.Replace(log, "(dossier|officer|component|payment)-[0-9a-f]{32}", "$1");

    private static string Course(Dossier life) => string.Join(',', life.Events.Select(step => step.GetType().Name));

    private static string Pascal(string word) => string.Concat(word.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]));

    private static string Value(XElement step, string key) => step.Elements().Single(attribute => (string?)attribute.Attribute("key") == key).Attribute("value")!.Value;

    private static string Id(JsonElement one) => one.GetProperty("id").GetString()!;

    private static string Type(JsonElement one) => one.GetProperty("type").GetString()!;

    private static IEnumerable<string> Declared(JsonElement one) =>
        one.GetProperty("attributes").EnumerateArray().Select(attribute => $"{Type(one)}.{attribute.GetProperty("name").GetString()}").Prepend($"{Type(one)}.");

    private static IEnumerable<string> Types(JsonDocument log, string member) =>
        from type in log.RootElement.GetProperty(member).EnumerateArray()
        from attribute in type.GetProperty("attributes").EnumerateArray().Select(attribute => attribute.GetProperty("name").GetString()).Prepend("")
        select $"{type.GetProperty("name").GetString()}.{attribute}";
}
