using System.Globalization;
using NodaTime;

namespace PortalSandbox.Pages;

/// <summary>Days and moments for programs that read a page.</summary>
internal static class Iso
{
    internal static string Day(LocalDate day) => day.ToString("uuuu'-'MM'-'dd", CultureInfo.InvariantCulture);

    /// <summary>A due moment under its due day, to which 24:00 belongs.</summary>
    internal static string Moment(LocalDateTime moment, LocalDate on) =>
        moment.Date > on ? Day(on) + "T24:00" : moment.ToString("uuuu'-'MM'-'dd'T'HH':'mm", CultureInfo.InvariantCulture);
}
