using NodaTime;

namespace MongCai.Domain.Deadlines;

/// <summary>The day that a due moment ends: 00:00 is 24:00 of the day before (Civil Code 91/2015/QH13 Art 148.6).</summary>
internal static class DueDay
{
    internal static LocalDate Of(LocalDateTime due) => due.TickOfDay == 0 ? due.Date.PlusDays(-1) : due.Date;

    /// <summary>
    /// As <see cref="Of(LocalDateTime)"/>, but never before the day on which the time began, which a time of zero hours from midnight would give.
    /// </summary>
    internal static LocalDate Of(LocalDateTime due, LocalDateTime start) => LocalDate.Max(Of(due), start.Date);
}
