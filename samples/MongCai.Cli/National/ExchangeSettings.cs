namespace MongCai.Cli.National;

/// <summary>Where the adapter of the national exchange is and who calls it, as a file of settings says. It holds no password.</summary>
internal sealed record ExchangeSettings
{
    public required Uri Address { get; init; }

    public required string AuthEndpoint { get; init; }

    public required string IntegrationEndpoint { get; init; }

    public required string ShareEndpoint { get; init; }

    public required string Username { get; init; }

    public required string DestinationCode { get; init; }

    public required string UnitCode { get; init; }

    /// <summary>The hosts inside the State network that may be called over plain http; null for none.</summary>
    public IReadOnlyList<string>? PlainHttpHosts { get; init; }

    /// <summary>How many steps are pushed in a call; null for as many as the client sends by itself.</summary>
    public int? StepsInACall { get; init; }
}
