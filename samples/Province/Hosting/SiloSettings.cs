using MongCai.Sdk;

namespace Province.Hosting;

/// <summary>Where a silo listens, always on loopback, and what it stands on.</summary>
internal sealed record SiloSettings
{
    /// <summary>The connection string of PostgreSQL; null for a silo that keeps all in memory, alone.</summary>
    public string? Database { get; init; }

    public int SiloPort { get; init; } = 11111;

    public int GatewayPort { get; init; } = 30000;

    /// <summary>The port of health, metrics and dashboard; 0 for one that is free.</summary>
    public int HttpPort { get; init; }

    public bool TracesToConsole { get; init; }

    /// <summary>The clock of the office as <see cref="Dossiers.OfficeClock"/> writes it; null for that of the machine.</summary>
    public string? Clock { get; init; }

    /// <summary>Where webhooks are posted to; null for nowhere.</summary>
    public Uri? Webhook { get; init; }

    /// <summary>The secret that signs them.</summary>
    public WebhookSecret? WebhookSecret { get; init; }

    public ProvinceOptions Options { get; init; } = new();
}
