using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace MongCai.Domain.Tests;

public class VietnamTimeTests
{
    [Theory]
    [InlineData("2026-08-25T16:59:59Z", "2026-08-25T23:59:59")]
    [InlineData("2026-08-25T17:00:00Z", "2026-08-26T00:00:00")] // the day begins where UTC still has yesterday
    [InlineData("2026-12-31T17:00:00Z", "2027-01-01T00:00:00")] // and the year
    [InlineData("2026-08-26T08:20:00+07:00", "2026-08-26T08:20:00")]
    public void VietnamNow_WhateverTheServersZone_IsTheClockOfVietnam(string moment, string clock)
    {
        DateTimeOffset at = DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
        Clock time = new(at);
        LocalDateTime expected = LocalDateTimePattern.ExtendedIso.Parse(clock).Value;
        Assert.Equal(expected, time.VietnamNow());
        Assert.Equal(expected.Date, time.VietnamToday());
        Assert.Equal(expected, Instant.FromDateTimeOffset(at).ToVietnamTime());
    }

    [Fact]
    public void VietnamNow_OfNoClock_IsRefused() => Assert.Throws<ArgumentNullException>(() => VietnamTime.VietnamNow(null!));

    private sealed class Clock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now.ToUniversalTime();
    }
}
