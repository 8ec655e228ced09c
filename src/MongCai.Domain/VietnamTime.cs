using NodaTime;

namespace MongCai.Domain;

/// <summary>The time that clocks in Vietnam show (<i>giờ Việt Nam</i>), in which this library and the law count: Asia/Ho_Chi_Minh.</summary>
/// <remarks>Servers mostly run on UTC, seven hours behind: there it is still yesterday until 07:00 in Vietnam.</remarks>
public static class VietnamTime
{
    /// <summary>The time zone of Vietnam.</summary>
    public static DateTimeZone Zone { get; } = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>What a clock in Vietnam shows at a moment.</summary>
    public static LocalDateTime ToVietnamTime(this Instant moment) => moment.InZone(Zone).LocalDateTime;

    /// <summary>What a clock in Vietnam shows now.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    public static LocalDateTime VietnamNow(this TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return Instant.FromDateTimeOffset(time.GetUtcNow()).ToVietnamTime();
    }

    /// <summary>The day that it is in Vietnam now.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="time"/> is null.</exception>
    public static LocalDate VietnamToday(this TimeProvider time) => time.VietnamNow().Date;
}
