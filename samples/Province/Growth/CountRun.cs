using System.Diagnostics;
using System.Globalization;
using MongCai.Domain.Agencies;
using MongCai.Domain.Quality;
using Province.Feeding;
using Province.Forms;

namespace Province.Growth;

/// <summary>Counts generated dossiers through tallies in this process, streamed and not kept: a tally for each agency and month, then the nation.</summary>
internal static class CountRun
{
    private const ulong Seed = 20260101;

    /// <summary>Counts, with a thread for each part of the provinces.</summary>
    internal static async Task<int> RunAsync(Land land, long dossiers, int threads)
    {
        Stopwatch watch = Stopwatch.StartNew();
        DossierTally nation = (await Task.WhenAll(
            Enumerable.Range(0, threads).Select(part => Task.Run(() => Count(Part(land, part, threads), dossiers / threads)))))
            .Aggregate(DossierTally.Merge);
        using Process self = Process.GetCurrentProcess();
        double seconds = watch.Elapsed.TotalSeconds;
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"""
            {nation}
            {dossiers:N0} dossiers of {land.Agencies:N0} agencies in {land.Months} months: {seconds / 60:F1} minutes on {threads} threads, {dossiers / seconds:N0} a second;
            {Environment.CpuUsage.TotalTime.TotalSeconds:F0} s of processor time, {Environment.CpuUsage.TotalTime.TotalMicroseconds / dossiers:F2} µs a dossier, at most {self.PeakWorkingSet64 / 1_000_000} MB
            """));
        return 0;
    }

    private static Land Part(Land land, int part, int threads) => threads > 1 && land.Provinces % threads == 0
        ? land with { Provinces = land.Provinces / threads, Province = 1 + (part * land.Provinces / threads) }
        : threads == 1 ? land
            : throw new FormatException(
                Invariant($"{land.Provinces} provinces do not part into {threads}: expected a number of provinces that the threads divide."));

    private static DossierTally Count(Land land, long dossiers)
    {
        IReadOnlyList<AgencyCode> agencies = land.Codes;
        DossierTally?[,] tallies = new DossierTally?[agencies.Count, land.Months];
        foreach (GeneratedFacts dossier in new FactSource(land, Seed).Dossiers(dossiers))
        {
            int month = ((dossier.ReceivedOn.Year - Land.Start.Year) * 12) + dossier.ReceivedOn.Month - Land.Start.Month;
            (tallies[dossier.Agency, month] ??= DossierTally.Empty()).Add(dossier.Last);
        }

        const Dimensions kept = Dimensions.Level | Dimensions.Field | Dimensions.Channel | Dimensions.OnlineLevel;
        return TallySum.Of(kept, tallies.Cast<DossierTally?>().OfType<DossierTally>().Select(tally => tally.RollUp(kept)));
    }
}
