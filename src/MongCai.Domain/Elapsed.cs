using NodaTime;

namespace MongCai.Domain;

/// <summary>The time that passed between two local moments, however far apart: NodaTime's difference of them is in months, which have no duration.</summary>
internal static class Elapsed
{
    internal static Duration Since(this LocalDateTime later, LocalDateTime earlier) => Period.Between(earlier, later, PeriodUnits.Ticks).ToDuration();
}
