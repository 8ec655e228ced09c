using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk;

/// <summary>Tells events that a portal posted from those that somebody else did.</summary>
/// <remarks>
/// Thread-safe. The signature is that of the raw bytes: give the body as it came, not one that was read and written again. While a secret
/// is being changed the endpoint has two; an event signed with any of them is taken. An event that was accepted is under way in the store until you say what
/// became of it: <see cref="IWebhookReplayStore.CompleteAsync"/>, or <see cref="IWebhookReplayStore.RemoveAsync"/> where it failed.
/// </remarks>
/// <example>
/// <code>
/// WebhookVerifier verifier = new([secret], new InMemoryWebhookReplayStore(), clock);
/// string signature = secret.Sign("msg_1", clock.GetUtcNow().ToInstant(), body);
/// WebhookOutcome outcome = await verifier.VerifyAsync("msg_1", "1787707200", signature, body);
/// Console.WriteLine(outcome is WebhookOutcome.Accepted(WebhookEvent happened) ? happened.Type : outcome);
/// // dossier.changed
/// </code>
/// </example>
public sealed class WebhookVerifier
{
    private readonly WebhookSecret[] secrets;
    private readonly IWebhookReplayStore replays;
    private readonly TimeProvider time;
    private readonly TimeSpan tolerance;

    /// <summary>Makes a verifier for an endpoint.</summary>
    /// <param name="secrets">The secrets of the endpoint, one and up.</param>
    /// <param name="replays">What remembers the messages that were taken, shared by all processes of the endpoint.</param>
    /// <param name="time">The clock.</param>
    /// <param name="tolerance">How far the moment of sending may be from the clock, before or after it; five minutes without more.</param>
    /// <exception cref="ArgumentException">There is no secret, or the tolerance is not more than 0.</exception>
    public WebhookVerifier(IEnumerable<WebhookSecret> secrets, IWebhookReplayStore replays, TimeProvider time, TimeSpan? tolerance = null)
    {
        ArgumentNullException.ThrowIfNull(secrets);
        ArgumentNullException.ThrowIfNull(replays);
        ArgumentNullException.ThrowIfNull(time);
        (this.secrets, this.replays, this.time, this.tolerance) = ([.. secrets], replays, time, tolerance ?? TimeSpan.FromMinutes(5));
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(this.tolerance, TimeSpan.Zero, nameof(tolerance));
        if (this.secrets.Length == 0)
        {
            throw new ArgumentException("An endpoint has a secret, or nothing that is posted to it can be told from a forgery.", nameof(secrets));
        }
    }

    /// <summary>Verifies a posted event.</summary>
    /// <param name="id">The header <see cref="WebhookHeaders.Id"/>.</param>
    /// <param name="timestamp">The header <see cref="WebhookHeaders.Timestamp"/>.</param>
    /// <param name="signature">The header <see cref="WebhookHeaders.Signature"/>.</param>
    /// <param name="body">The bytes as they came.</param>
    /// <param name="cancellationToken">Cancels the wait for the store.</param>
    public async ValueTask<WebhookOutcome> VerifyAsync(
        string? id, string? timestamp, string? signature, ReadOnlyMemory<byte> body, CancellationToken cancellationToken = default)
    {
        if (Refusal(id, timestamp, signature, body.Span) is { } refusal)
        {
            return new WebhookOutcome.Refused(refusal);
        }

        if (Read(id!, body.Span) is not { } happened)
        {
            return new WebhookOutcome.Refused(WebhookRefusal.Body);
        }

        return await replays.ClaimAsync(id!, cancellationToken).ConfigureAwait(false) switch
        {
            WebhookClaim.Taken => new WebhookOutcome.Accepted(happened),
            WebhookClaim.UnderWay => new WebhookOutcome.Refused(WebhookRefusal.UnderWay),
            WebhookClaim.Done => new WebhookOutcome.Refused(WebhookRefusal.Repetition),
        };
    }

    /// <summary>
    /// The event; null where the body is none. The data of an envelope are kept as they are: what is no UTF-8 in them would throw where they are
    /// shown.
    /// </summary>
    private static WebhookEvent? Read(string id, ReadOnlySpan<byte> body)
    {
        try
        {
            return Utf8.IsValid(body) && JsonSerializer.Deserialize(body, PortalJson.Of<WebhookEnvelope>()) is { } envelope
                ? WebhookEvent.Of(id, envelope) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private WebhookRefusal? Refusal(string? id, string? timestamp, string? signature, ReadOnlySpan<byte> body)
    {
        if (string.IsNullOrEmpty(id) || id.Contains('.', StringComparison.Ordinal) || string.IsNullOrEmpty(signature)
            || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long second))
        {
            return WebhookRefusal.Header;
        }

        if (Math.Abs((decimal)time.GetUtcNow().ToUnixTimeMilliseconds() - (second * 1000m)) > (decimal)tolerance.TotalMilliseconds)
        {
            return WebhookRefusal.Time;
        }

        return WebhookSignature.IsSignedBy(secrets, signature, id, second, body) ? null : WebhookRefusal.Signature;
    }
}
