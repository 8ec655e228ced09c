using System.Text.Json;
using CsCheck;
using MongCai.Domain.Json;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Wire;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Sdk.Tests.Json;

/// <summary>A moment is read in every form of RFC 3339 and written with Z; a local time stays local.</summary>
public class MomentTests
{
    [Theory]
    [InlineData("2026-11-28T20:20:48+00:00")] // D01: what DateTimeOffset and Kiota write (D06)
    [InlineData("2026-11-29T03:20:48+07:00")] // D02: the time of Vietnam
    [InlineData("2026-11-28t20:20:48z")] // small letters, which RFC 3339 allows
    [InlineData("2026-11-28T20:20:48.000000000Z")] // nine digits
    [InlineData("2026-11-28T20:20:48-00:00")] // an offset that is not known
    public void Moment_InAnyForm_IsRead(string text)
    {
        PaymentEventResource read = JsonSerializer.Deserialize(Event(text), PortalJson.Of<PaymentEventResource>())!;
        Assert.Equal(Instant.FromUtc(2026, 11, 28, 20, 20, 48), read.At);
        Assert.Contains("\"at\":\"2026-11-28T20:20:48Z\"", JsonSerializer.Serialize(read, PortalJson.Of<PaymentEventResource>()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-28T20:20:48")] // of which place?
    [InlineData("2026-11-28 20:20:48Z")] // no T
    [InlineData("2026-11-28T20:20:48.1234567890Z")] // finer than a moment
    [InlineData("2026-02-30T20:20:48Z")] // no such day
    [InlineData("1790000000")] // seconds since 1970
    public void Text_ThatIsNoMoment_IsRefused(string text) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Event(text), PortalJson.Of<PaymentEventResource>()));

    [Fact]
    public void Text_OfAnOffsetOrAMomentThatThereIsNot_IsRefused() => Assert.All(Beyond.Texts(":"), text =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(Event(text), PortalJson.Of<PaymentEventResource>())));

    [Fact]
    public Task Webhook_OfAMomentThatThereIsNot_IsRefused() => Assert.AllAsync(Beyond.Texts(":"), async text =>
        Assert.IsType<WebhookOutcome.Refused>(await Webhook.VerifyAsync($$$"""{"type":"x.y","timestamp":"{{{text}}}","data":{}}""")));

    [Fact] // D05: Python's isoformat
    public async Task Webhook_WithAnOffset_IsAccepted()
    {
        WebhookOutcome outcome = await Webhook.VerifyAsync("""{"type":"x.y","timestamp":"2026-09-21T10:13:20.123456+00:00","data":{}}""");
        Assert.Equal(
            Instant.FromUtc(2026, 9, 21, 10, 13, 20) + Duration.FromMilliseconds(123) + Duration.FromNanoseconds(456_000),
            Assert.IsType<WebhookOutcome.Accepted>(outcome).Event.OccurredAt);
    }

    [Fact]
    public void LocalTime_WithAnOffset_IsRefused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize("\"2026-11-28T20:20:48Z\"", Options<LocalDateTime>().GetTypeInfo(typeof(LocalDateTime))));

    [Fact]
    public void Moment_AtAnyOffset_IsTheSame() =>
        Gen.Select(Gen.Long[0, 4_102_444_800], Gen.Int[0, 999_999_999], Gen.Int[-1080, 1080]).Sample((seconds, nanoseconds, minutes) =>
        {
            Instant moment = Instant.FromUnixTimeSeconds(seconds).PlusNanoseconds(nanoseconds);
            string text = OffsetDateTimePattern.Rfc3339.Format(moment.WithOffset(Offset.FromSeconds(minutes * 60)));
            Assert.Equal(moment, JsonSerializer.Deserialize<Instant>($"\"{text}\"", Options<Instant>()));
        });

    private static JsonSerializerOptions Options<T>() =>
        new() { Converters = { new IsoConverter<T>() }, TypeInfoResolver = new System.Text.Json.Serialization.Metadata.DefaultJsonTypeInfoResolver() };

    private static string Event(string at) =>
        WireShapes.Write(typeof(PaymentEventResource), Filled.Of<PaymentEventResource>()).Replace("2026-08-26T01:20:00Z", at, StringComparison.Ordinal);
}
