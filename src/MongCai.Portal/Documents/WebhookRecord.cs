using NodaTime;

namespace MongCai.Portal.Documents;

/// <summary>
/// An endpoint with its secret and the ones before it, each to its own end, the newest first. A document of an older program has one such secret, in
/// <paramref name="OldSecret"/> and <paramref name="OldSecretUntil"/>, where it is read and no longer written.
/// </summary>
internal sealed record WebhookRecord(
    Uri Url, IReadOnlyList<string> Events, string Secret, string? OldSecret = null, Instant? OldSecretUntil = null,
    IReadOnlyList<RetiredSecret>? OldSecrets = null)
{
    /// <summary>The secrets before this one that are good yet, the newest first.</summary>
    internal IReadOnlyList<RetiredSecret> GoodBefore(Instant now) => [.. Before.Where(old => now < old.Until)];

    /// <summary>The same with a new secret, and the one that it had beside it until a moment.</summary>
    internal WebhookRecord With(string secret, Instant now, Instant until) =>
        new(Url, Events, secret) { OldSecrets = [new(Secret, until), .. GoodBefore(now)] };

    private IReadOnlyList<RetiredSecret> Before =>
        OldSecrets ?? (OldSecret is { } old && OldSecretUntil is { } until ? [new(old, until)] : []);
}
