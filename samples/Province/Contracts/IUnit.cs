using Orleans.Concurrency;

namespace Province.Contracts;

/// <summary>What has figures: an agency, commune, province or the nation in a month, or the nation of all months.</summary>
[Alias("province.unit")]
internal interface IUnit : IGrainWithStringKey
{
    /// <summary>Gives the tally as <see cref="Forms.TallyBytes"/>, fresh from all that is below.</summary>
    [Alias("figures")]
    [AlwaysInterleave]
    Task<byte[]> FiguresAsync();
}
