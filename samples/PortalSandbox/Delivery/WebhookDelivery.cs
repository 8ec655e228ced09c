using MongCai.Portal;
using PortalSandbox.Hosting;

namespace PortalSandbox.Delivery;

/// <summary>Sends the webhooks that are due, again and again while the host runs.</summary>
/// <remarks>
/// A round does not wait for the one before, which may be at an endpoint that is silent. When something is due is for the portal's clock to say; how
/// often one looks is the machine's time.
/// </remarks>
internal sealed partial class WebhookDelivery(PortalService portal, PortalSandboxOptions options, WebhookSender sender, ILogger<WebhookDelivery> logger)
    : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(options.DeliveryPause);
        List<Task> rounds = [];
        do
        {
            rounds.RemoveAll(round => round.IsCompletedSuccessfully);
            rounds.Add(DeliverAsync(stoppingToken));
        }
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false));
    }

    /// <summary>Sends what is due. Whatever goes wrong, what was not delivered is still due and is tried at the next round.</summary>
    private async Task DeliverAsync(CancellationToken cancellationToken)
    {
        try
        {
            while (await portal.DeliverWebhooksAsync(sender.Invoker, cancellationToken).ConfigureAwait(false) > 0)
            {
            }
        }
        catch (Exception error)
        {
            if (!cancellationToken.IsCancellationRequested)
            {
                Failed(logger, error.GetType().Name);
            }
        }
    }

    [LoggerMessage(2, LogLevel.Error, "Webhooks could not be delivered: {Kind}")]
    private static partial void Failed(ILogger logger, string kind);
}
