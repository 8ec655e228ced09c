using System.Globalization;
using MongCai.Domain;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Portal.Calls;

/// <summary>Moments as texts that sort as the moments do, and Vietnamese time.</summary>
internal static class Moments
{
    /// <summary>With as much of a second as there is: whole ones are written as they always were, and sort before the next fraction.</summary>
    private static readonly LocalDateTimePattern LocalPattern = LocalDateTimePattern.ExtendedIso;
    private static readonly InstantPattern UtcPattern = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss'.'fffffff'Z'");

    internal static LocalDateTime Local(Instant moment)
    {
        LocalDateTime local = moment.ToVietnamTime();
        return local.Date + new LocalTime(local.Hour, local.Minute, local.Second);
    }

    internal static string Key(LocalDateTime moment) => LocalPattern.Format(moment);

    internal static string Key(Instant moment) => UtcPattern.Format(moment);

    internal static string Text(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);
}
