using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>Tells which levels of online service the law knows on a day.</summary>
public static class OnlineServiceScale
{
    private static readonly LocalDate TwoLevelsFrom = new(2022, 8, 15);

    /// <summary>Lists the levels that the law knows on a day, the lowest first.</summary>
    /// <remarks>
    /// Decree 43/2011/NĐ-CP Art 3; from 15 August 2022 Decree 42/2022/NĐ-CP (signed on 24 June; its first day as the press and collections of laws have
    /// it); from 1 July 2026 Decree 224/2026/NĐ-CP.
    /// </remarks>
    public static IReadOnlyList<OnlineServiceLevel> LevelsOn(LocalDate day) => day < TwoLevelsFrom
        ? [OnlineServiceLevel.Level1, OnlineServiceLevel.Level2, OnlineServiceLevel.Level3, OnlineServiceLevel.Level4]
        : [OnlineServiceLevel.Partial, OnlineServiceLevel.Full];
}
