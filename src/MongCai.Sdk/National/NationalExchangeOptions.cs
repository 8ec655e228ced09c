using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>Where the adapter of the national exchange is, who calls it and how patiently.</summary>
/// <remarks>Checked as a whole when a client is made.</remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class NationalExchangeOptions : NationalCallOptions
{
    /// <summary>The address of the adapter (<c>adapter_url</c>): https, or http on the own machine and on the hosts that are named for it.</summary>
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

    /// <summary>
    /// The age from which a session may be the reason of any refusal, so that one new login is made and the call sent once more; 1 minute by default.
    /// </summary>
    /// <remarks>
    /// How the exchange says that a session is over was not found. <see cref="TimeSpan.MaxValue"/> trusts a session until words or codes say that it
    /// is over.
    /// </remarks>
    public TimeSpan SessionDoubtAfter { get; init; } = TimeSpan.FromMinutes(1);

    internal Uri AddressOf(string endpoint) => Below(AdapterAddress, endpoint);

    private protected override IEnumerable<string> Faults()
    {
        if (AddressFault(nameof(AdapterAddress), AdapterAddress) is { } fault)
        {
            yield return fault;
        }

        foreach ((string name, string? text) in new[]
        {
            (nameof(AuthEndpoint), AuthEndpoint), (nameof(IntegrationEndpoint), IntegrationEndpoint), (nameof(ShareEndpoint), ShareEndpoint),
            (nameof(Username), Username), (nameof(DestinationCode), DestinationCode), (nameof(UnitCode), UnitCode),
        }.Where(pair => string.IsNullOrWhiteSpace(pair.Item2)))
        {
            yield return $"{name} is blank; expected what the exchange gave for it.";
        }

        if (Password is null)
        {
            yield return $"{nameof(Password)} is missing; expected the one that the exchange gave.";
        }

        if (SessionDoubtAfter < TimeSpan.Zero)
        {
            yield return $"{nameof(SessionDoubtAfter)} is negative; expected 0 or more.";
        }
    }
}
