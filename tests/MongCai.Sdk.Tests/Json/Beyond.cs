namespace MongCai.Sdk.Tests.Json;

/// <summary>Moments that look like ones and are none: of offsets beyond 18 hours, and beyond the last day that is counted.</summary>
internal static class Beyond
{
    /// <param name="colon">What stands between the hours and the minutes of an offset.</param>
    public static IEnumerable<string> Texts(string colon) =>
    [
        .. Enumerable.Range(18, 82).SelectMany(hours => new[] { $"2026-11-28T20:20:48+{hours}{colon}01", $"2026-11-28T20:20:48-{hours}{colon}59" }),
        $"9999-12-31T23:59:59-17{colon}00",
    ];
}
