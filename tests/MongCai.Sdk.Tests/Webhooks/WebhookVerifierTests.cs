using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Tests.Scripted;
using MongCai.Sdk.Tests.Wire;
using NodaTime;

namespace MongCai.Sdk.Tests.Webhooks;

public class WebhookVerifierTests
{
    private const string Id = "msg_2KWPBgLlAfxdpx2AI54pPJ85f4W";

    private static readonly WebhookSecret Secret = WebhookSecret.Of(Enumerable.Range(1, 32).Select(value => (byte)value).ToArray());

    private static readonly WebhookSecret Other = WebhookSecret.Of(new byte[24]);

    private static readonly byte[] Event = Envelope(WebhookEvent.DossierChanged.TypeName, Filled.Of<DossierSummary>());

    private readonly FakeTimeProvider time = Clock.New();

    [Fact]
    public void Signature_OfTheWorkedExample_IsThatOfTheDefinition()
    {
        byte[] key = RandomNumberGenerator.GetBytes(40);
        byte[] expected = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes("msg_1.1674087231.{\"test\": 1}"));
        Assert.Equal("v1," + Convert.ToBase64String(expected), WebhookSecret.Of(key).Sign("msg_1", Instant.FromUnixTimeSeconds(1674087231), "{\"test\": 1}"u8));
    }

    [Fact]
    public void Signature_OfTheStandardsVector_IsThePublishedOne() =>
        Assert.Equal(
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
            WebhookSecret.Parse("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").Sign("msg_p5jXN8AQM9LWM0D4loKWxJek", Instant.FromUnixTimeSeconds(1614265330), "{\"test\": 2432232314}"u8));

    [Theory]
    [InlineData("a.1", "'a.1' holds a full stop")] // which would let two messages share a signature
    [InlineData("", "empty")]
    public void Sign_WithoutAUsableIdentifier_IsRefused(string id, string named)
    {
        ArgumentException error = Assert.Throws<ArgumentException>(nameof(id), () => Secret.Sign(id, Now, Event));
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Event_OfTheContract_IsRead()
    {
        WebhookEvent.DossierChanged dossier = Assert.IsType<WebhookEvent.DossierChanged>(Accepted(await VerifyAsync(Event)));
        Assert.Equal(Id, dossier.Id);
        Assert.Equal(Filled.Of<DossierSummary>().Code, dossier.Dossier.Code);
        Assert.IsType<WebhookEvent.PaymentChanged>(Accepted(await VerifyAsync(Envelope(WebhookEvent.PaymentChanged.TypeName, Filled.Of<PaymentResource>()))));
    }

    /// <summary>A kind that was added and cannot be read would be unknown for ever.</summary>
    [Fact]
    public void Types_AreThoseOfTheKinds() => Assert.Equivalent(
        typeof(WebhookEvent).GetNestedTypes().Where(kind => kind != typeof(WebhookEvent.Unknown)).Select(kind => kind.GetField("TypeName")?.GetValue(null)),
        WebhookEvent.Types,
        strict: true);

    [Theory]
    [InlineData("agency.moved", """{"code":"H49"}""")] // a type of a newer portal
    [InlineData(WebhookEvent.DossierChanged.TypeName, """{"v":2,"dossier":{}}""")] // a form of a newer portal
    [InlineData(WebhookEvent.DossierChanged.TypeName, "null")]
    public async Task Event_OfANewerPortal_IsAValue(string type, string data)
    {
        byte[] body = Encoding.UTF8.GetBytes($$"""{"type":"{{type}}","timestamp":"2026-11-02T01:29:00Z","data":{{data}},"more":1}""");
        WebhookEvent.Unknown unknown = Assert.IsType<WebhookEvent.Unknown>(Accepted(await VerifyAsync(body)));
        Assert.Equal(type, unknown.Envelope.Type);
        Assert.Equal(data, unknown.Envelope.Data.GetRawText());
    }

    [Fact]
    public void Event_OfAnyContent_NeverThrows() =>
        Gen.Select(Gen.String, Gen.OneOf("null", "[]", "{}", "1", "{\"code\":\"x\"}"), Gen.Bool).Sample(
            (type, data, known) =>
            {
                string name = JsonSerializer.Serialize(known ? WebhookEvent.PaymentChanged.TypeName : type);
                byte[] body = Encoding.UTF8.GetBytes($$"""{"type":{{name}},"timestamp":"2026-11-02T01:29:00Z","data":{{data}}}""");
                Assert.IsType<WebhookEvent.Unknown>(Accepted(VerifyAsync(body).AsTask().GetAwaiter().GetResult()));
            },
            iter: 200);

    [Fact]
    public async Task Bytes_Tampered_AreRefused()
    {
        string signature = Secret.Sign(Id, Now, Event);
        for (int position = 0; position < Event.Length; position += 7)
        {
            byte[] tampered = [.. Event];
            tampered[position] ^= 1;
            Assert.Equal(WebhookRefusal.Signature, Refused(await Verifier(Secret).VerifyAsync(Id, Second(Now), signature, tampered)));
        }
    }

    [Fact]
    public async Task Bytes_WrittenAnew_AreRefused()
    {
        string signature = Secret.Sign(Id, Now, Event);
        byte[] again = Encoding.UTF8.GetBytes(JsonDocument.Parse(Event).RootElement.GetRawText().Replace(":", ": ", StringComparison.Ordinal));
        Assert.Equal(WebhookRefusal.Signature, Refused(await Verifier(Secret).VerifyAsync(Id, Second(Now), signature, again)));
    }

    [Fact]
    public async Task Headers_OfAnotherMessage_AreRefused()
    {
        string signature = Secret.Sign(Id, Now, Event);
        Assert.Equal(WebhookRefusal.Signature, Refused(await Verifier(Secret).VerifyAsync("msg_2", Second(Now), signature, Event)));
        Assert.Equal(WebhookRefusal.Signature, Refused(await Verifier(Secret).VerifyAsync(Id, Second(Now + Duration.FromSeconds(1)), signature, Event)));
    }

    [Theory]
    [InlineData(-300, true)] // five minutes old
    [InlineData(-301, false)]
    [InlineData(300, true)] // five minutes early
    [InlineData(301, false)]
    public async Task Time_OfSending_MayBeFiveMinutesOff(int seconds, bool isTaken)
    {
        WebhookOutcome outcome = await VerifyAsync(Event, Now + Duration.FromSeconds(seconds));
        Assert.Equal(isTaken, outcome is WebhookOutcome.Accepted);
        Assert.True(isTaken || Refused(outcome) == WebhookRefusal.Time);
    }

    [Fact]
    public async Task Secret_BeingChanged_IsTakenInBothForms()
    {
        string both = Other.Sign(Id, Now, Event) + " " + Secret.Sign(Id, Now, Event);
        Assert.IsType<WebhookOutcome.Accepted>(await Verifier(Secret).VerifyAsync(Id, Second(Now), both, Event)); // the portal signs with old and new
        Assert.IsType<WebhookOutcome.Accepted>(await Verifier(Other, Secret).VerifyAsync(Id, Second(Now), Secret.Sign(Id, Now, Event), Event)); // the endpoint has both
        Assert.Equal(WebhookRefusal.Signature, Refused(await Verifier(Other).VerifyAsync(Id, Second(Now), Secret.Sign(Id, Now, Event), Event)));
    }

    [Fact]
    public async Task Signature_ThatIsThereTwice_IsTaken()
    {
        string signature = Secret.Sign(Id, Now, Event);
        Assert.IsType<WebhookOutcome.Accepted>(await Verifier(Secret).VerifyAsync(Id, Second(Now), $"{signature} {signature}", Event));
    }

    [Theory]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public async Task Time_OfSending_MayBeOffAsFarAsIsAskedFor(int seconds, bool isTaken)
    {
        WebhookVerifier verifier = new([Secret], new InMemoryWebhookReplayStore(), time, TimeSpan.FromSeconds(10));
        Instant sentAt = Now - Duration.FromSeconds(seconds);
        Assert.Equal(isTaken, await verifier.VerifyAsync(Id, Second(sentAt), Secret.Sign(Id, sentAt, Event), Event) is WebhookOutcome.Accepted);
    }

    [Theory]
    [InlineData(0)] // nothing would ever be taken
    [InlineData(-1)]
    public void Tolerance_OfNoTime_IsRefused(int seconds) => Assert.Throws<ArgumentOutOfRangeException>(
        "tolerance", () => new WebhookVerifier([Secret], new InMemoryWebhookReplayStore(), time, TimeSpan.FromSeconds(seconds)));

    [Fact]
    public void Verifier_WithoutASecret_IsRefused() =>
        Assert.Contains("An endpoint has a secret", Assert.Throws<ArgumentException>("secrets", () => Verifier()).Message, StringComparison.Ordinal);

    /// <summary>A window that waits for the verdict would wait for ever.</summary>
    [Fact]
    public async Task Store_ThatTakesItsTime_DoesNotComeBackToTheCallersThread()
    {
        Stops stops = new(1);
        WebhookVerifier verifier = new([Secret], new SlowStore(stops), time);
        Task<WebhookOutcome> call = CallersThread.Call(() => verifier.VerifyAsync(Id, Second(Now), Secret.Sign(Id, Now, Event), Event).AsTask(), out CallersThread thread);
        stops.LetGo();
        Assert.IsType<WebhookOutcome.Accepted>(await call);
        Assert.Equal(0, thread.CameBack);
    }

    [Theory]
    [InlineData("v2,")] // a version that this library does not know
    [InlineData("v1a,")] // of the asymmetric form
    [InlineData("v1, ")]
    [InlineData("")]
    [InlineData("V1,")]
    public async Task Signature_OfAnotherForm_IsRefused(string version)
    {
        string hash = Secret.Sign(Id, Now, Event)[3..];
        Assert.Equal(WebhookRefusal.Signature, Refused(await Verifier(Secret).VerifyAsync(Id, Second(Now), version + hash, Event)));
    }

    [Theory]
    [InlineData(null, "1762047000", "v1,a")]
    [InlineData("", "1762047000", "v1,a")]
    [InlineData("a.b", "1762047000", "v1,a")] // the full stop ends it in what is signed
    [InlineData("a", null, "v1,a")]
    [InlineData("a", "-5", "v1,a")]
    [InlineData("a", " 1762047000", "v1,a")]
    [InlineData("a", "99999999999999999999", "v1,a")] // more than a number holds
    [InlineData("a", "1762047000", "")]
    [InlineData("a", "1762047000", null)]
    public async Task Header_MissingOrMalformed_IsRefused(string? id, string? timestamp, string? signature) =>
        Assert.Equal(WebhookRefusal.Header, Refused(await Verifier(Secret).VerifyAsync(id, timestamp, signature, Event)));

    [Fact]
    public async Task Timestamp_AtTheEndOfAllNumbers_IsRefusedAsTime() =>
        Assert.Equal(WebhookRefusal.Time, Refused(await Verifier(Secret).VerifyAsync("a", Invariant($"{long.MaxValue}"), "v1,a", Event)));

    [Fact]
    public async Task Message_PostedAgain_IsUnderWayUntilItIsForgottenOrDone()
    {
        InMemoryWebhookReplayStore replays = new();
        WebhookVerifier verifier = new([Secret], replays, time);
        string signature = Secret.Sign(Id, Now, Event);
        Assert.IsType<WebhookOutcome.Accepted>(await verifier.VerifyAsync(Id, Second(Now), signature, Event));
        Assert.Equal(WebhookRefusal.UnderWay, Refused(await verifier.VerifyAsync(Id, Second(Now), signature, Event)));
        await replays.RemoveAsync(Id);
        Assert.IsType<WebhookOutcome.Accepted>(await verifier.VerifyAsync(Id, Second(Now), signature, Event));
        await replays.CompleteAsync(Id);
        Assert.Equal(WebhookRefusal.Repetition, Refused(await verifier.VerifyAsync(Id, Second(Now), signature, Event)));
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("{\"type\":\"x\",\"timestamp\":\"2026-08-26T01:20:00Z\",\"data\":{\"a\":\"\u00ff\"}}")] // in Latin-1: JSON but for its bytes, which would throw where they are shown
    public async Task Body_SignedButUnreadable_IsRefusedAndNotRemembered(string text)
    {
        InMemoryWebhookReplayStore replays = new();
        byte[] body = Encoding.Latin1.GetBytes(text);
        Assert.Equal(
            WebhookRefusal.Body, Refused(await new WebhookVerifier([Secret], replays, time).VerifyAsync(Id, Second(Now), Secret.Sign(Id, Now, body), body)));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync(Id));
    }

    [Fact]
    public async Task Store_ThatIsFull_ForgetsTheOldest()
    {
        InMemoryWebhookReplayStore replays = new(capacity: 2);
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("1"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("2"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("3"));
        Assert.Equal(WebhookClaim.UnderWay, await replays.ClaimAsync("2"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("1"));
    }

    [Fact]
    public async Task Store_OfOne_KnowsTheLastAlone()
    {
        InMemoryWebhookReplayStore replays = new(capacity: 1);
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("1"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("2"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("3"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("2"));
        Assert.Equal(WebhookClaim.UnderWay, await replays.ClaimAsync("2"));
    }

    [Fact]
    public async Task Store_ThatForgotAMessage_HasRoomForAnother()
    {
        InMemoryWebhookReplayStore replays = new(capacity: 2);
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("1"));
        await replays.RemoveAsync("1");
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("2"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("3"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("4"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("2"));
    }

    [Fact]
    public async Task Store_ThatCompletesMoreThanItHolds_ForgetsTheOldest()
    {
        InMemoryWebhookReplayStore replays = new(capacity: 2);
        await replays.ClaimAsync("1");
        await replays.CompleteAsync("1");
        await replays.CompleteAsync("2"); // never taken here, or forgotten meanwhile
        await replays.CompleteAsync("3");
        Assert.Equal(WebhookClaim.Done, await replays.ClaimAsync("2"));
        Assert.Equal(WebhookClaim.Done, await replays.ClaimAsync("3"));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("1"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Store_OfNothing_IsRefused(int capacity) =>
        Assert.Throws<ArgumentOutOfRangeException>(nameof(capacity), () => new InMemoryWebhookReplayStore(capacity));

    [Theory]
    [InlineData(23, false)]
    [InlineData(24, true)]
    [InlineData(64, true)]
    [InlineData(65, false)]
    public void Secret_OfAKey_HasTwentyFourToSixtyFourBytes(int length, bool isTaken)
    {
        byte[] key = new byte[length];
        Assert.Equal(isTaken, Record.Exception(() => WebhookSecret.Of(key)) is not ArgumentException);
        Assert.Equal(isTaken, WebhookSecret.TryParse("whsec_" + Convert.ToBase64String(key), out _));
    }

    [Fact]
    public void Secret_WithoutItsPrefix_IsTheSame()
    {
        Assert.Equal(Secret.Reveal(), WebhookSecret.Parse(Secret.Reveal()["whsec_".Length..]).Reveal());
        Assert.False(WebhookSecret.TryParse(null, out _));
    }

    [Fact]
    public async Task Replay_DealtWith_IsNotForgottenByOneThatFailed()
    {
        InMemoryWebhookReplayStore replays = new();
        await replays.CompleteAsync(Id);
        await replays.RemoveAsync(Id);
        Assert.Equal(WebhookClaim.Done, await replays.ClaimAsync(Id));
    }

    [Theory]
    [InlineData("whsec_")]
    [InlineData("whsec_short")]
    [InlineData("whsec_AQIDBAUGBwgJCgsMDQ4PEBESExQVFhc=")] // 23 bytes
    [InlineData("")]
    public void Secret_OfAWrongForm_IsRefusedWithoutShowingIt(string text)
    {
        FormatException error = Assert.Throws<FormatException>(() => WebhookSecret.Parse(text));
        Assert.DoesNotContain("short", error.Message, StringComparison.Ordinal);
        Assert.False(WebhookSecret.TryParse(text, out _));
    }

    [Fact]
    public void Secret_AsText_IsReadBackAndMasked()
    {
        Assert.Equal(Secret.Reveal(), WebhookSecret.Parse(Secret.Reveal()).Reveal());
        Assert.Equal("***", Secret.ToString());
    }

    private Instant Now => Instant.FromDateTimeOffset(time.GetUtcNow());

    private static string Second(Instant moment) => Invariant($"{moment.ToUnixTimeSeconds()}");

    private static WebhookEvent Accepted(WebhookOutcome outcome) => Assert.IsType<WebhookOutcome.Accepted>(outcome).Event;

    private static WebhookRefusal Refused(WebhookOutcome outcome) => Assert.IsType<WebhookOutcome.Refused>(outcome).Reason;

    private static byte[] Envelope<T>(string type, T data) => JsonSerializer.SerializeToUtf8Bytes(
        new WebhookEnvelope { Type = type, Timestamp = Instant.FromUtc(2026, 11, 2, 1, 29), Data = JsonSerializer.SerializeToElement(data, PortalJson.Of<T>()) },
        PortalJson.Of<WebhookEnvelope>());

    private WebhookVerifier Verifier(params WebhookSecret[] secrets) => new(secrets, new InMemoryWebhookReplayStore(), time);

    private ValueTask<WebhookOutcome> VerifyAsync(byte[] body, Instant? sentAt = null) =>
        Verifier(Secret).VerifyAsync(Id, Second(sentAt ?? Now), Secret.Sign(Id, sentAt ?? Now, body), body);

    private sealed class SlowStore(Stops stops) : IWebhookReplayStore
    {
        public async ValueTask<WebhookClaim> ClaimAsync(string id, CancellationToken cancellationToken = default)
        {
            await stops.NextAsync().ConfigureAwait(false);
            return WebhookClaim.Taken;
        }

        public ValueTask CompleteAsync(string id, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;

        public ValueTask RemoveAsync(string id, CancellationToken cancellationToken = default) => ValueTask.CompletedTask;
    }
}
