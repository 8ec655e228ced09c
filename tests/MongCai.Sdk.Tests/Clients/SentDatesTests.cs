using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.National;
using MongCai.Sdk.Tests.Scripted;
using NodaTime;

namespace MongCai.Sdk.Tests.Clients;

/// <summary>Days and moments are sent whole, and only those of the ISO calendar.</summary>
public class SentDatesTests
{
    private static readonly LocalDate Julian = new LocalDate(2026, 8, 26).WithCalendar(CalendarSystem.Julian);

    public static TheoryData<LocalDateTime, string> Moments => new()
    {
        { new LocalDateTime(2026, 8, 26, 8, 20), "2026-08-26T08:20:00" },
        { new LocalDateTime(2026, 8, 26, 8, 20, 1, 500), "2026-08-26T08:20:01.5" },
        { new LocalDateTime(2026, 8, 26, 8, 20).PlusNanoseconds(1), "2026-08-26T08:20:00.000000001" },
        { new LocalDateTime(2026, 8, 26, 23, 59, 59).PlusTicks(9_999_999), "2026-08-26T23:59:59.9999999" },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task Moment_InAQuery_IsTheOneOfABody(LocalDateTime moment, string sent)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Json("""{"items":[]}"""));
        await foreach (DossierSummary _ in TestPortal.Client(portal, time).Dossiers.List(new() { DueBefore = moment }))
        {
        }

        Assert.EndsWith($"dueBefore={Uri.EscapeDataString(sent)}", portal.Requests[0].PathAndQuery, StringComparison.Ordinal);
        Assert.Contains($"\"{sent}\"", Json<DossierCommand>(new DossierCommand.Reappoint("x", moment)), StringComparison.Ordinal);
    }

    public static TheoryData<string, Action<PortalClient>> Calls => new()
    {
        { "a day of a query", client => client.Dossiers.List(new() { FiledFrom = Julian }).GetAsyncEnumerator().MoveNextAsync().AsTask().GetAwaiter().GetResult() },
        { "a moment of a query", client => client.Dossiers.List(new() { DueBefore = Julian.AtMidnight() }).GetAsyncEnumerator().MoveNextAsync().AsTask().GetAwaiter().GetResult() },
        { "a moment of a body", _ => Json<DossierCommand>(new DossierCommand.Reappoint("x", Julian.AtMidnight())) },
        { "a day as JSON", _ => Json(Julian, new IsoConverter<LocalDate>()) },
        { "a month as JSON", _ => Json(Julian.ToYearMonth(), new IsoConverter<YearMonth>()) },
        { "a day as a name", _ => Json(new Dictionary<LocalDate, int> { [Julian] = 1 }, new IsoConverter<LocalDate>()) },
        { "a code", _ => DossierCode.Of(MongCai.Domain.Agencies.AgencyCode.Parse("H49.22"), Julian, 1) },
        { "a moment of the national system", _ => JsonSerializer.Serialize<NationalValue<LocalDateTime>>(Julian.AtMidnight(), Options(new OffsetTimeConverter())) },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public void Date_OfAnotherCalendar_IsRefusedWithTheWayOut(string place, Action<PortalClient> call)
    {
        FakeTimeProvider time = Clock.New();
        using ScriptedPortal portal = new(time, Answers.Json("""{"items":[]}"""));
        ArgumentException error = Assert.Throws<ArgumentException>(() => call(TestPortal.Client(portal, time)));
        Assert.True(error.Message.Contains("is a date of the calendar system Julian; expected the ISO calendar. Convert it with WithCalendar(CalendarSystem.Iso).", StringComparison.Ordinal), place);
        Assert.Contains("'2026-08", error.Message, StringComparison.Ordinal);
        Assert.Empty(portal.Requests);
    }

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, PortalJson.Of<T>());

    private static string Json<T>(T value, System.Text.Json.Serialization.JsonConverter converter) => JsonSerializer.Serialize(value, Options(converter));

    private static JsonSerializerOptions Options(System.Text.Json.Serialization.JsonConverter converter) => new() { Converters = { converter } };
}
