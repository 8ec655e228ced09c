using System.Text.Json.Serialization;
using MongCai.Sdk.Contract;

namespace MongCai.Sdk.National;

/// <summary>Where a province's wrapper around the national exchange is, and how it is called: it holds the session, and each service has its address.</summary>
/// <remarks>
/// Two forms were seen: bare lists posted to an address for each operation, and services fetched by query with a token. Checked as a whole when a
/// client is made.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter))]
public sealed class ProvincialWrapperOptions : NationalCallOptions
{
    /// <summary>The address of the wrapper: https, or http on the own machine and on the hosts that are named for it.</summary>
    public required Uri Address { get; init; }

    /// <summary>Says how a service is called, by its name such as <c>DongBoHoSoMC</c>; null where the wrapper does not have it.</summary>
    public required Func<string, WrapperOperation?> Operation { get; init; }

    /// <summary>Gives the token of the gateway before the wrapper; null where there is none.</summary>
    public ITokenProvider? Tokens { get; init; }

    internal Uri AddressOf(string path) => Below(Address, path);

    private protected override IEnumerable<string> Faults()
    {
        if (AddressFault(nameof(Address), Address) is { } fault)
        {
            yield return fault;
        }

        if (Operation is null)
        {
            yield return $"{nameof(Operation)} is missing; expected how each service is called.";
        }
    }
}
