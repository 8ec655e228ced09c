using CsCheck;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests;

/// <summary>Dates and moments of tests, read from text and generated.</summary>
internal static class Dates
{
    public static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).GetValueOrThrow();

    public static LocalDateTime Moment(string iso) => LocalDateTimePattern.GeneralIso.Parse(iso.Length == 16 ? iso + ":00" : iso).GetValueOrThrow();

    public static Gen<LocalDate> Between(string first, string last) =>
        Gen.Int[0, Period.DaysBetween(Day(first), Day(last))].Select(Day(first).PlusDays);
}
