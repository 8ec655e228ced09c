using System.Text.Json;
using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Json;

/// <summary>What becomes of 24:00 in JSON, as ISO 8601 and the documentation of IsoConverter have it.</summary>
public class EndOfDayTests
{
    [Fact]
    public void Moment_Of24_IsTheNextMidnight_AndWrittenSo()
    {
        EventStamp stamp = JsonSerializer.Deserialize<EventStamp>("""{"at":"2026-08-17T24:00:00","by":{"kind":"System","account":"a"}}""", JsonSerializerOptions.Web)!;
        Assert.Equal(new(2026, 8, 18, 0, 0), stamp.At);
        Assert.Contains("2026-08-18T00:00:00", JsonSerializer.Serialize(stamp), StringComparison.Ordinal);
    }
}
