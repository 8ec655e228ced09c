using System.Globalization;
using NodaTime;

namespace Province.Dossiers;

/// <summary>The time at the office, in Vietnam: that of the machine, or for a proof one that runs faster from a moment on.</summary>
internal sealed class OfficeClock(TimeProvider machine, Instant from, Instant officeFrom, double speed)
{
    private static readonly DateTimeZone Zone = DateTimeZoneProviders.Tzdb["Asia/Ho_Chi_Minh"];

    /// <summary>The clock of the machine.</summary>
    internal static OfficeClock Real(TimeProvider machine) => new(machine, default, default, 1);

    /// <summary>How many times faster it runs than the machine's.</summary>
    internal double Speed => speed;

    internal Instant Machine => Instant.FromDateTimeOffset(machine.GetUtcNow());

    internal LocalDateTime Now => (officeFrom + ((Machine - from) * speed)).InZone(Zone).LocalDateTime;

    /// <summary>When the office's time comes to a moment, by the machine.</summary>
    internal Instant MachineAt(LocalDateTime moment) => from + ((moment.InZoneLeniently(Zone).ToInstant() - officeFrom) / speed);

    /// <summary>Writes the clock for another process.</summary>
    internal string Write() => Invariant($"{from.ToUnixTimeTicks()}:{officeFrom.ToUnixTimeTicks()}:{speed}");

    /// <exception cref="FormatException">The text is no clock.</exception>
    internal static OfficeClock Read(TimeProvider machine, string text) => text.Split(':') is [var from, var office, var speed]
        ? new(machine, Ticks(from), Ticks(office), double.Parse(speed, CultureInfo.InvariantCulture))
        : throw new FormatException($"'{text}' is no clock: expected three numbers with colons between them.");

    private static Instant Ticks(string text) => Instant.FromUnixTimeTicks(long.Parse(text, CultureInfo.InvariantCulture));
}
