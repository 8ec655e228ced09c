using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Json;

/// <summary>The ISO form of a type of NodaTime.</summary>
/// <param name="Pattern">How it is written and read.</param>
/// <param name="Example">One that shows the form.</param>
internal sealed record IsoForm<T>(IPattern<T> Pattern, string Example)
{
    /// <exception cref="ArgumentException">The value is a date of another calendar system.</exception>
    internal string Text(T value) => Pattern.Format(IsoDates.Require(value));
}

internal static class IsoForm
{
    private static readonly object[] All =
    [
        new IsoForm<LocalDate>(LocalDatePattern.Iso, "2026-11-02"),
        new IsoForm<LocalDateTime>(LocalDateTimePattern.ExtendedIso, "2026-11-02T08:30:00"),
        new IsoForm<LocalTime>(LocalTimePattern.ExtendedIso, "08:30:00"),
        new IsoForm<YearMonth>(YearMonthPattern.Iso, "2026-11"),
        new IsoForm<Duration>(DurationPattern.JsonRoundtrip, "7:30:00"),
        new IsoForm<Instant>(new MomentPattern(), "2026-11-02T01:30:00Z or 2026-11-02T08:30:00+07:00"),
    ];

    internal static IsoForm<T> Of<T>() =>
        All.OfType<IsoForm<T>>().FirstOrDefault()
        ?? throw new NotSupportedException(
            $"There is no ISO form of {typeof(T).Name} here: the types are LocalDate, LocalDateTime, LocalTime, YearMonth, Duration and Instant of NodaTime.");
}
