using NodaTime;
using NodaTime.Extensions;

namespace MyShop;

/// <summary>The wall clock of Vietnam, by which the law counts.</summary>
internal static class VietnamTime
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    internal static LocalDateTime VietnamNow(this TimeProvider time) => time.GetUtcNow().ToInstant().InZone(Zone).LocalDateTime;
}
