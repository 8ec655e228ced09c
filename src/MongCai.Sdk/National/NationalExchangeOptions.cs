using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;
using MongCai.Sdk.Pipeline;

namespace MongCai.Sdk.National;

/// <summary>Where the national exchange is, who calls it and how patiently.</summary>
/// <remarks>Checked as a whole when a client is made.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class NationalExchangeOptions
{
    /// <summary>The address of the adapter (<c>adapter_url</c>): https, or http on the own machine.</summary>
    public required Uri AdapterAddress { get; init; }

    /// <summary>The path of the login below the adapter (<c>auth_endpoint</c>).</summary>
    public required string AuthEndpoint { get; init; }

    /// <summary>The path below the adapter of the services that bring data (<c>integration_endpoint</c>).</summary>
    public required string IntegrationEndpoint { get; init; }

    /// <summary>The path below the adapter of the services that fetch data (<c>share_endpoint</c>).</summary>
    public required string ShareEndpoint { get; init; }

    /// <summary>The user name of the province.</summary>
    public required string Username { get; init; }

    /// <summary>Gives the password, anew for each login, so that it can be changed while the client is in use.</summary>
    public required Func<CancellationToken, ValueTask<string>> Password { get; init; }

    /// <summary>The code of the destination, sent as the header <c>dstcode</c>.</summary>
    public required string DestinationCode { get; init; }

    /// <summary>The code of the unit that calls (<c>madonvi</c>).</summary>
    public required string UnitCode { get; init; }

    /// <summary>The error codes by which the exchange says that a session is no longer valid; none by default.</summary>
    /// <remarks>No list of codes was found. HTTP 401, the codes 401 and 403, and a message that says it in words, are understood without.</remarks>
    public IReadOnlyCollection<string> SessionErrorCodes { get; init => field = [.. value]; } = [];

    /// <summary>The age from which a session may be the reason of any refusal, so that one new login is made and the call sent once more; 1 minute by default.</summary>
    /// <remarks>How the exchange says that a session is over was not found. <see cref="TimeSpan.MaxValue"/> trusts a session until words or codes say that it is over.</remarks>
    public TimeSpan SessionDoubtAfter { get; init; } = TimeSpan.FromMinutes(1);

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

    internal Uri AddressOf(string endpoint) => new($"{AdapterAddress.AbsoluteUri.TrimEnd('/')}/{endpoint.TrimStart('/')}");

    internal void ThrowIfInvalid()
    {
        string[] faults = [.. Faults()];
        if (faults.Length > 0)
        {
            throw new ArgumentException($"The options of the national exchange do not fit: {string.Join(" ", faults)}");
        }
    }

    private IEnumerable<string> Faults()
    {
        if (!IsSafe(AdapterAddress))
        {
            yield return $"{nameof(AdapterAddress)} is to be an absolute https address without user, query or fragment; http is for the own machine alone.";
        }

        foreach ((string name, string? text) in new[]
        {
            (nameof(AuthEndpoint), AuthEndpoint), (nameof(IntegrationEndpoint), IntegrationEndpoint), (nameof(ShareEndpoint), ShareEndpoint),
            (nameof(Username), Username), (nameof(DestinationCode), DestinationCode), (nameof(UnitCode), UnitCode),
        }.Where(pair => string.IsNullOrWhiteSpace(pair.Item2)))
        {
            yield return $"{name} is blank.";
        }

        if (Password is null)
        {
            yield return $"{nameof(Password)} is missing.";
        }

        if (Envelope is null || Envelope.IsBlank)
        {
            yield return $"{nameof(Envelope)} is to name at least one member that holds the code, and no blank ones.";
        }

        if (SessionDoubtAfter < TimeSpan.Zero)
        {
            yield return $"{nameof(SessionDoubtAfter)} is negative.";
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

    private static bool IsSafe(Uri? address) =>
        SecureAddress.IsSecure(address) && address is { UserInfo: "", Query: "", Fragment: "" };
}
