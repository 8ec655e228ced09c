using Orleans.Concurrency;

namespace Province.Contracts;

/// <summary>A unit that is the sum of those below it.</summary>
[Alias("province.unit-month")]
internal interface IUnitMonth : IUnit
{
    /// <summary>Makes a unit below it known, for good. Before its first changes are acknowledged.</summary>
    [Alias("join")]
    Task JoinAsync(string child);

    /// <summary>Takes the tally that a unit below it has now, as <see cref="Forms.TallyBytes"/>.</summary>
    [Alias("report")]
    [AlwaysInterleave]
    Task ReportAsync(string child, byte[] tally);

    /// <summary>Gives the tally by what the units below have reported, which is behind by seconds and asks nobody.</summary>
    [Alias("latest")]
    [AlwaysInterleave]
    Task<byte[]> LatestAsync();
}
