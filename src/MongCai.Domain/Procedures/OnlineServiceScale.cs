using NodaTime;

namespace MongCai.Domain.Procedures;

/// <summary>Tells which levels of online service the law knows on a day.</summary>
public static class OnlineServiceScale
{
    private static readonly LocalDate TwoLevelsFrom = new(2022, 6, 24);

    /// <summary>Lists the levels that the law knows on a day, the lowest first.</summary>
    /// <remarks>
    /// Decree 43/2011/NĐ-CP Art 3; from 24 June 2022 Decree 42/2022/NĐ-CP (the day of its signing, taken for that of its entry into force, which was not
    /// found); from 1 July 2026 Decree 224/2026/NĐ-CP.
    /// </remarks>
    public static IReadOnlyList<OnlineServiceLevel> LevelsOn(LocalDate day) => day < TwoLevelsFrom
        ? [OnlineServiceLevel.Level1, OnlineServiceLevel.Level2, OnlineServiceLevel.Level3, OnlineServiceLevel.Level4]
        : [OnlineServiceLevel.Partial, OnlineServiceLevel.Full];
}
