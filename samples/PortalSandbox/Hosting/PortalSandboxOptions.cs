using System.Net;
using MongCai.Domain.Agencies;
using MongCai.Portal;
using PortalSandbox.Limits;

namespace PortalSandbox.Hosting;

/// <summary>How a sandbox is started. Functions are compared by reference.</summary>
public sealed record PortalSandboxOptions
{
    /// <summary>The address to listen on; port 0 stands for any free one.</summary>
    public Uri Address { get; init; } = new("http://127.0.0.1:5080");

    /// <summary>The connection string: <c>Data Source=…</c> for a file of SQLite, <c>Host=…</c> for PostgreSQL.</summary>
    public required string Database { get; init; }

    /// <summary>How many bytes a file of SQLite may have; null, the default, for as many as the disk has. What would make it larger is answered 503.</summary>
    public long? MaxDatabaseSize { get; init; }

    /// <summary>The portal's clock.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The clients that are registered at the start.</summary>
    public IReadOnlyList<PortalClientRegistration> Clients { get; init; } = [];

    /// <summary>Changes what the portal serves and its rules; by default nothing of the sample catalogue and the official rules.</summary>
    public Func<PortalServiceOptions, PortalServiceOptions> Configure { get; init; } = options => options;

    /// <summary>What each client may send, and each address without a good token; by default 600 requests a minute.</summary>
    public Quota Quota { get; init; } = new(600, TimeSpan.FromMinutes(1));

    /// <summary>What each address may ask of the token endpoint; null, the default, for as much as <see cref="Quota"/>, apart from it.</summary>
    public Quota? TokenQuota { get; init; }

    /// <summary>How many pages each address may ask for; null, the default, for as many as <see cref="Quota"/>, apart from it.</summary>
    public Quota? PageQuota { get; init; }

    /// <summary>The networks of the proxies whose <c>X-Forwarded-For</c> says who asks; none by default, and the header then says nothing.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    /// <summary>
    /// How long the host says at <c>/readyz</c> that it is not ready, and answers all the same, before it stops to listen, on the portal's
    /// clock; nothing by default. Behind a load balancer: as long as that takes to look elsewhere.
    /// </summary>
    public TimeSpan DrainDelay { get; init; }

    /// <summary>How long requests that are under way may take to end when the host stops; by default half a minute.</summary>
    public TimeSpan DrainTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Whether a line of JSON is written to the console for each request; by default not.</summary>
    public bool Logs { get; init; }

    /// <summary>Whether traces are written to the console; by default not.</summary>
    public bool Traces { get; init; }

    /// <summary>
    /// Whether the host delivers webhooks by itself, by default so; without it, whoever starts it calls
    /// <see cref="PortalService.DeliverWebhooksAsync"/>.
    /// </summary>
    public bool DeliversWebhooks { get; init; } = true;

    /// <summary>How often the host looks for webhooks that are due, in the machine's time; every second by default.</summary>
    public TimeSpan DeliveryPause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How often what has expired is purged, on the portal's clock; every minute by default. The first time is at the start.</summary>
    public TimeSpan PurgePause { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Whether webhooks may go to addresses of this machine and of private networks; by default not, for behind a proxy a host on loopback is as
    /// public as any.
    /// </summary>
    public bool AllowsPrivateWebhooks { get; init; }

    /// <summary>Whether a sandbox without dossiers is filled with generated ones of the last months at the start; by default not.</summary>
    public bool HasDemoData { get; init; }

    /// <summary>The folder that keeps notices and vouchers of land tax from the national exchange; null, the default, for none, and they are refused.</summary>
    public string? NationalInbox { get; init; }

    /// <summary>Where log lines go beside the console; nowhere by default.</summary>
    internal ILoggerProvider? LogSink { get; init; }

    /// <summary>The agency of the sample's counter, in whose name the demo client acts.</summary>
    public static AgencyCode SampleAgency { get; } = AgencyCode.Parse("000.00.01.H49");

    /// <summary>Writes the address, nothing of the database or the clients.</summary>
    public override string ToString() => Address.ToString();
}
