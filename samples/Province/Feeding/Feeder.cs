using MongCai.Domain.Agencies;
using MongCai.Domain.Quality;
using Province.Contracts;

namespace Province.Feeding;

/// <summary>Tells generated dossiers to a cluster, and counts them in this process too.</summary>
internal sealed class Feeder(IClusterClient cluster, Land land, FeedOptions options, FeedCount count)
{
    private readonly Dictionary<UnitKey, (Lane Lane, DossierTally Own)> lanes = [];
    private readonly IReadOnlyList<AgencyCode> agencies = land.Codes;

    /// <summary>What one process counts of the same dossiers, by agency and month.</summary>
    internal IReadOnlyDictionary<UnitKey, DossierTally> Own => lanes.ToDictionary(lane => lane.Key, lane => lane.Value.Own);

    /// <summary>Tells dossiers until there are so many facts, and waits until all are acknowledged.</summary>
    /// <exception cref="InvalidOperationException">The cluster has lost what it acknowledged, or does not understand what it is told.</exception>
    internal async Task RunAsync()
    {
        using SemaphoreSlim room = new(options.InFlight);
        long facts = 0;
        foreach (GeneratedFacts dossier in new FactSource(land, options.Seed).Dossiers(options.Dossiers))
        {
            Lane lane = Count(dossier);
            facts += dossier.Lines;
            if (lane.Lines >= options.Batch)
            {
                await SendAsync(lane, room);
            }
        }

        foreach ((Lane lane, _) in lanes.Values.Where(lane => lane.Lane.Lines > 0))
        {
            await SendAsync(lane, room);
        }

        await Task.WhenAll(lanes.Values.Select(lane => lane.Lane.Tail));
        Facts = facts;
    }

    /// <summary>How many facts were told, each line counted.</summary>
    internal long Facts { get; private set; }

    private Lane Count(GeneratedFacts dossier)
    {
        UnitKey key = new(agencies[dossier.Agency].ToString(), Invariant($"{dossier.ReceivedOn.Year:0000}-{dossier.ReceivedOn.Month:00}"));
        if (!lanes.TryGetValue(key, out (Lane Lane, DossierTally Own) found))
        {
            found = (new(options.Source, cluster.GetGrain<IAgencyMonth>(key.ToString()), count), DossierTally.Empty());
            lanes.Add(key, found);
        }

        found.Own.Add(dossier.Last);
        found.Lane.Write(dossier);
        return found.Lane;
    }

    private static async Task SendAsync(Lane lane, SemaphoreSlim room)
    {
        while (!await room.WaitAsync(TimeSpan.FromSeconds(1)))
        {
            ThrowIfFaulted(lane);
        }

        ThrowIfFaulted(lane);
        lane.Send(() => room.Release());
    }

    private static void ThrowIfFaulted(Lane lane)
    {
        if (lane.Tail.IsFaulted)
        {
            lane.Tail.GetAwaiter().GetResult();
        }
    }
}
