using MongCai.Portal;
using PortalSandbox.Hosting;

namespace PortalSandbox.Retention;

/// <summary>Deletes what has expired, a batch at a time, again and again while the host runs.</summary>
/// <remarks>Both what has expired and when it is looked for go by the portal's clock.</remarks>
internal sealed partial class ExpiryPurge(PortalService portal, PortalSandboxOptions options, ILogger<ExpiryPurge> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(options.PurgePause, options.Time);
        do
        {
            await PurgeAsync(stoppingToken).ConfigureAwait(false);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    /// <summary>Deletes what has expired. Whatever goes wrong, what is still there is deleted at the next round.</summary>
    private async Task PurgeAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await portal.PurgeExpiredAsync(cancellationToken).ConfigureAwait(false) is > 0 and int count)
            {
                Purged(logger, count);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            Failed(logger, error.GetType().Name);
        }
    }

    [LoggerMessage(3, LogLevel.Information, "{Count} expired documents were deleted")]
    private static partial void Purged(ILogger logger, int count);

    [LoggerMessage(4, LogLevel.Error, "Expired documents could not be deleted: {Kind}")]
    private static partial void Failed(ILogger logger, string kind);
}
