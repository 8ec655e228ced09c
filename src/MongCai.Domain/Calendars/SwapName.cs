using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Calendars;

/// <summary>The names of swapped days, which end with the date of the other day: "Hoán đổi với 2026-01-10", "Làm bù cho 2026-01-02".</summary>
internal static class SwapName
{
    private const int DateLength = 10;

    internal static LocalDate? DateIn(string name) =>
        name.Length >= DateLength && LocalDatePattern.Iso.Parse(name[^DateLength..]) is { Success: true } parsed ? parsed.Value : null;
}
