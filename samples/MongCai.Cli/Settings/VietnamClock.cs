using NodaTime;
using NodaTime.Extensions;

namespace MongCai.Cli.Settings;

/// <summary>Moments as clocks in Vietnam show them.</summary>
internal static class VietnamClock
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    internal static LocalDateTime Now(TimeProvider time) => Local(time.GetUtcNow().ToInstant());

    internal static LocalDateTime Local(Instant moment) => moment.InZone(Zone).LocalDateTime;
}
