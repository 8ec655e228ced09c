using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;

namespace MongCai.AspNetCore.Rules;

/// <summary>Looks at the files in a steady rhythm, and tells those with open dossiers what a change does to them.</summary>
internal sealed class RulesReload(RulesWatch watch, IServiceScopeFactory scopes, TimeProvider time, ILogger<Offices> logger) : BackgroundService
{
    /// <summary>How long a change waits at least, and twice that at most.</summary>
    internal static readonly TimeSpan Rhythm = TimeSpan.FromSeconds(5);

    /// <summary>What of a change could not be told; null where the last one was.</summary>
    internal string? Untold { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using PeriodicTimer timer = new(Rhythm, time);
        while (await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false))
        {
            foreach ((OfficeRules before, OfficeRules after) in watch.Look())
            {
                await TellAsync(before, after, stoppingToken).ConfigureAwait(false);
            }
        }
    }

    private async Task TellAsync(OfficeRules before, OfficeRules after, CancellationToken cancellationToken)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        foreach (IOpenDossiers open in scope.ServiceProvider.GetServices<IOpenDossiers>())
        {
            await TellAsync(open, before, after, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task TellAsync(IOpenDossiers open, OfficeRules before, OfficeRules after, CancellationToken cancellationToken)
    {
        try
        {
            List<MovedDeadline<DossierCode>> moved = [];
            await foreach (OpenTerm<DossierCode> term in open.OfAsync(after.Office, cancellationToken).ConfigureAwait(false))
            {
                moved.AddRange(AnnouncementImpact.Moved([term], before.Deadlines, after.Deadlines));
            }

            await open.ChangedAsync(new(before, after, moved), cancellationToken).ConfigureAwait(false);
            Untold = null;
        }
        catch (Exception error) when (!cancellationToken.IsCancellationRequested)
        {
            Untold = $"The change of the rules of '{after.Office}' could not be told to {open.GetType().Name}: its open dossiers may have other due dates now.";
            EventLog.ChangeUntold(logger, after.Office, open.GetType().Name, error);
        }
    }
}
