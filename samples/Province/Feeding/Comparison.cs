using MongCai.Domain.Quality;
using Province.Contracts;
using Province.Forms;

namespace Province.Feeding;

/// <summary>Lays the figures of a cluster beside those of one process, unit by unit: their texts are to be the same.</summary>
internal sealed class Comparison(IClusterClient cluster, IReadOnlyDictionary<UnitKey, DossierTally> own)
{
    private readonly List<string> different = [];

    /// <summary>The figures of the nation over all months: of the cluster and of this process.</summary>
    internal (DossierTally Cluster, DossierTally Own) Nation { get; private set; }

    internal int Compared { get; private set; }

    internal IReadOnlyList<string> Different => different;

    internal async Task RunAsync()
    {
        await CompareAsync(own);
        Dictionary<UnitKey, DossierTally> level = own.ToDictionary();
        while (level.Keys.First().Above is not null)
        {
            level = Raise(level);
            await CompareAsync(level);
        }
    }

    private static Dictionary<UnitKey, DossierTally> Raise(Dictionary<UnitKey, DossierTally> level) => level
        .GroupBy(unit => unit.Key.Above!.Value)
        .ToDictionary(above => above.Key, above => TallySum.Of(above.Key.Dimensions, above.Select(unit => unit.Value.RollUp(above.Key.Dimensions))));

    private async Task CompareAsync(IReadOnlyDictionary<UnitKey, DossierTally> level)
    {
        foreach ((UnitKey key, DossierTally counted) in level)
        {
            DossierTally found = TallyBytes.Read(await Patient.AskAsync(cluster.GetUnit(key).FiguresAsync));
            Compared++;
            if (found.ToJson() != counted.ToJson())
            {
                different.Add(key.ToString());
            }

            Nation = (found, counted);
        }
    }
}
