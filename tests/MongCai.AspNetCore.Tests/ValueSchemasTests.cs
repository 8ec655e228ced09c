using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using MongCai.AspNetCore.OpenApi;
using MongCai.AspNetCore.Tests.Harness;
using MongCai.Domain;
using MongCai.Domain.Agencies;
using MongCai.Domain.Calendars;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Domain.Procedures;
using MongCai.Sdk;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.AspNetCore.Tests;

public class ValueSchemasTests
{
    private static readonly JsonSerializerOptions Plain = new(JsonSerializerDefaults.Web)
    {
        Converters =
        {
            new IsoConverter<Instant>(), new IsoConverter<LocalDate>(), new IsoConverter<LocalDateTime>(), new IsoConverter<LocalTime>(), new IsoConverter<YearMonth>(), new IsoConverter<Duration>(),
        },
    };

    /// <summary>Every public type of the domain and the client that is written as one text or one number.</summary>
    public static TheoryData<Type> Values =>
        [.. ValuesOf(typeof(Vnd).Assembly).Concat(ValuesOf(typeof(IdempotencyKey).Assembly)).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    public static TheoryData<Type> Known => [.. ValueSchemas.All.Keys.OrderBy(type => type.FullName, StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_OfTheDomain_HasASchema(Type type) => Assert.Contains(type, ValueSchemas.All.Keys);

    [Fact]
    public void Walk_OverTheDomain_FindsTheValues() => Assert.True(Values.Count >= 25, $"Found {Values.Count}.");

    [Theory]
    [MemberData(nameof(Known))]
    public void Example_OfASchema_IsReadAndWrittenAgain(Type type)
    {
        ValueSchema schema = ValueSchemas.All[type];
        object? read = JsonSerializer.Deserialize(schema.Example.ToJsonString(), type, Plain);

        Assert.NotNull(read);
        Assert.Equal(schema.Example.ToJsonString(), JsonSerializer.SerializeToNode(read, type, Plain)!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Pattern_OfASchema_AcceptsTheExampleAndNoEmptyText(Type type)
    {
        ValueSchema schema = ValueSchemas.All[type];
        if (schema.Pattern is { } pattern)
        {
            Assert.Matches(new Regex(pattern, RegexOptions.ECMAScript), schema.Example.GetValue<string>());
            Assert.DoesNotMatch(new Regex(pattern, RegexOptions.ECMAScript), "");
        }
        else
        {
            Assert.NotNull(schema.Format);
        }
    }

    [Fact]
    public void Pattern_OfATelephone_IsWhatTheReaderTakesWithoutBlanks()
    {
        Regex pattern = new(ValueSchemas.All[typeof(PhoneNumber)].Pattern!, RegexOptions.ECMAScript);
        Assert.All(
            from start in (string[])["", "0", "00", "01", "+", "+0", "+1", "+8", "+80", "+83", "+84", "+840", "+841", "+85", "+9", "84", "++84"]
            from length in Enumerable.Range(0, 17)
            select start + new string('1', length),
            text => Assert.Equal(PhoneNumber.TryParse(text, out _), pattern.IsMatch(text)));
    }

    /// <summary>What the reader refuses the pattern need not accept, and what the reader writes it must.</summary>
    [Theory]
    [InlineData(typeof(AgencyCode), "000.00.22.H49")]
    [InlineData(typeof(AgencyCode), "h49.22.1")] // read in small letters, written in capitals
    [InlineData(typeof(AgencyCode), "00.22.H49")]
    [InlineData(typeof(DossierCode), "H49.22-20261102-12345")]
    [InlineData(typeof(DossierCode), "000.00.22.H49-20261102-0001")]
    [InlineData(typeof(ProcedureCode), "2.000815.000.00.00.H55.02")]
    [InlineData(typeof(ProcedureCode), "1.001193.01")]
    [InlineData(typeof(PhoneNumber), "+84 203 388 1234")]
    [InlineData(typeof(PhoneNumber), "+442071838750")]
    [InlineData(typeof(TaxCode), "5700100200-001")]
    [InlineData(typeof(PersonalId), "123456789")]
    public void Pattern_OfASchema_AcceptsWhatIsWritten(Type type, string text)
    {
        object? read = JsonSerializer.Deserialize(JsonSerializer.Serialize(text), type, Plain);

        Assert.Matches(
            new Regex(ValueSchemas.All[type].Pattern!, RegexOptions.ECMAScript), JsonSerializer.SerializeToNode(read, type, Plain)!.GetValue<string>());
    }

    [Fact]
    public async Task Document_OfAProgram_StatesValuesWhereverTheyStand()
    {
        await using TestHost host = await TestHost.StartAsync(
            builder =>
            {
                builder.Services.ConfigureHttpJsonOptions(
                    json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver()));
                builder.Services.AddOpenApi(options => options.AddMongCaiSchemas());
            },
            app =>
            {
                app.MapOpenApi();
                app.MapGet(
                    "/dossiers/{code}",
                    Results<Ok<Shape>, LegalProblem> (DossierCode code, ProcedureCode? procedure, DossierAction action) => TypedResults.Ok(new Shape()));
                app.MapPost("/amounts", (Shape shape) => Vnd.Zero);
            });

        using HttpResponseMessage answer = await host.Http.GetAsync(new Uri("/openapi/v1.json", UriKind.Relative));
        Assert.True(answer.IsSuccessStatusCode, string.Join('\n', host.Logs.Lines));
        JsonNode document = JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
        JsonNode operation = document["paths"]!["/dossiers/{code}"]!["get"]!;
        JsonNode shape = document["components"]!["schemas"]!["Shape"]!["properties"]!;

        AssertText(Resolve(document, operation["parameters"]![0]!["schema"]!), typeof(DossierCode));
        AssertText(Resolve(document, operation["parameters"]![1]!["schema"]!), typeof(ProcedureCode));
        Assert.Contains(
            "RequestSupplement", Resolve(document, operation["parameters"]![2]!["schema"]!)["enum"]!.AsArray().Select(word => word!.GetValue<string>()));
        AssertText(Resolve(document, shape["agency"]!), typeof(AgencyCode));
        AssertText(Resolve(document, shape["time"]!), typeof(ProcessingTime));
        AssertText(Resolve(document, shape["on"]!), typeof(LocalDate));
        Assert.Equal("integer", Resolve(document, shape["fee"]!)["type"]!.GetValue<string>());
        Assert.Contains("Announced", Resolve(document, shape["certainty"]!)["enum"]!.AsArray().Select(word => word!.GetValue<string>()));
        Assert.Contains("Accepted", Resolve(document, shape["open"]!)["x-extensible-enum"]!.AsArray().Select(word => word!.GetValue<string>()));
        AssertText(Resolve(document, shape["codes"]!["items"]!), typeof(DossierCode));
        Assert.Equal("integer", Resolve(document, shape["fees"]!["additionalProperties"]!)["type"]!.GetValue<string>());
        Assert.NotNull(operation["responses"]!["409"]!["content"]!["application/problem+json"]);
    }

    private static void AssertText(JsonNode schema, Type type)
    {
        ValueSchema expected = ValueSchemas.All[type];
        Assert.Equal("string", schema["type"]!.GetValue<string>());
        Assert.Equal((expected.Pattern, expected.Format), (schema["pattern"]?.GetValue<string>(), schema["format"]?.GetValue<string>()));
        Assert.Equal(expected.Example.ToJsonString(), schema["examples"]![0]!.ToJsonString());
        Assert.Null(schema["properties"]);
    }

    private static JsonNode Resolve(JsonNode document, JsonNode schema)
    {
        JsonNode found = schema["$ref"] is { } reference ? document["components"]!["schemas"]![reference.GetValue<string>().Split('/')[^1]]! : schema;
        return found["oneOf"] is JsonArray either ? Resolve(document, either.Single(one => one!["type"]?.ToJsonString() != "\"null\"")!) : found;
    }

    /// <summary>A converter that expects a text or a number says so when it meets something else.</summary>
    private static IEnumerable<Type> ValuesOf(Assembly assembly) => assembly.GetExportedTypes()
        .Where(type => !type.IsEnum && !type.ContainsGenericParameters && type.GetCustomAttribute<JsonConverterAttribute>() is not null)
        .Where(type => Complaint(type) is { } complaint && (complaint.Contains("expected its text, in quotes", StringComparison.Ordinal) || complaint.Contains("expected a whole number", StringComparison.Ordinal)));

    private static string? Complaint(Type type)
    {
        try
        {
            JsonSerializer.Deserialize("true", type, Plain);
            return null;
        }
        catch (Exception error) when (error is JsonException or NotSupportedException)
        {
            return error.Message;
        }
    }

    public sealed record Shape
    {
        public AgencyCode? Agency { get; init; }

        public ProcessingTime Time { get; init; }

        [JsonConverter(typeof(IsoConverter<LocalDate>))]
        public LocalDate On { get; init; }

        public Vnd Fee { get; init; }

        public Certainty Certainty { get; init; }

        public OpenCode<DossierState> Open { get; init; }

        public IReadOnlyList<DossierCode> Codes { get; init; } = [];

        public Dictionary<string, Vnd> Fees { get; init; } = [];
    }
}
