using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>How patiently the national exchange is called, and how its answers are understood: what is the same for every way to it.</summary>
/// <remarks>Checked as a whole when a client is made.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public abstract class NationalCallOptions
{
    private protected NationalCallOptions()
    {
    }

    /// <summary>The hosts that may be called over plain http, each by its name or number as it stands in the address; none by default.</summary>
    /// <remarks>
    /// Whoever is on the way reads the password and the dossiers: name only hosts inside the State network whose traffic to the outside is encrypted
    /// by a security server, as it is where the adapter of that server stands in one's own machine room.
    /// </remarks>
    public IReadOnlyCollection<string> PlainHttpHosts { get; init => field = [.. value]; } = [];

    /// <summary>The error codes by which the exchange says that a session is no longer valid; none by default.</summary>
    /// <remarks>No list of codes was found. HTTP 401, the codes 401 and 403, and a message that says it in words, are understood without.</remarks>
    public IReadOnlyCollection<string> SessionErrorCodes { get; init => field = [.. value]; } = [];

    /// <summary>The names of the members of an answer that say what became of a call.</summary>
    public NationalEnvelope Envelope { get; init; } = new();

    /// <summary>How many steps are pushed in a call at most, 1 to 1,000; 10 by default, which one implementation does and the contract does not say.</summary>
    public int StepsInACall { get; init; } = 10;

    /// <summary>How often a call is made at most, 1 to 10; 4 by default.</summary>
    public int MaxAttempts { get; init; } = 4;

    /// <summary>How long one attempt may take; 30 seconds by default.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How long to wait before the second attempt, twice as long before each further one, with jitter; 1 second by default.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>The longest wait that is made because the exchange asks for it; where it asks for more, the call fails at once. 1 minute by default.</summary>
    public TimeSpan MaxRetryAfter { get; init; } = TimeSpan.FromMinutes(1);

    internal void ThrowIfInvalid()
    {
        string[] faults = [.. Faults(), .. CommonFaults()];
        if (faults.Length > 0)
        {
            throw new ArgumentException($"The options of the national exchange do not fit: {string.Join(" ", faults)}");
        }
    }

    private protected abstract IEnumerable<string> Faults();

    private protected static Uri Below(Uri address, string path) => new($"{address.AbsoluteUri.TrimEnd('/')}/{path.TrimStart('/')}");

    private protected string? AddressFault(string name, Uri? address) =>
        (SecureAddress.IsSecure(address) || IsNamed(address)) && address is { UserInfo: "", Query: "", Fragment: "" }
            ? null
            : $"{name} is to be an absolute https address without user, query or fragment; http is for the own machine alone, and for hosts named in {nameof(PlainHttpHosts)}.";

    private bool IsNamed(Uri? address) =>
        address is { IsAbsoluteUri: true } && address.Scheme == Uri.UriSchemeHttp && PlainHttpHosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase);

    private IEnumerable<string> CommonFaults()
    {
        if (Envelope is null || Envelope.IsBlank)
        {
            yield return $"{nameof(Envelope)} is to name at least one member that holds the code, and no blank ones.";
        }

        if (StepsInACall is < 1 or > 1_000)
        {
            yield return $"{nameof(StepsInACall)} is to be from 1 to 1000.";
        }

        if (MaxAttempts is < 1 or > 10)
        {
            yield return $"{nameof(MaxAttempts)} is to be from 1 to 10.";
        }

        if (AttemptTimeout < TimeSpan.FromMilliseconds(10) || AttemptTimeout > TimeSpan.FromHours(1))
        {
            yield return $"{nameof(AttemptTimeout)} is to be from 10 milliseconds to an hour.";
        }

        if (RetryDelay < TimeSpan.Zero || RetryDelay > TimeSpan.FromMinutes(10) || MaxRetryAfter < TimeSpan.Zero || MaxRetryAfter > TimeSpan.FromHours(1))
        {
            yield return $"{nameof(RetryDelay)} is to be at most 10 minutes and {nameof(MaxRetryAfter)} at most an hour, neither of them negative.";
        }
    }
}
