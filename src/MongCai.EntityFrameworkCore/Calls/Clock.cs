namespace MongCai.EntityFrameworkCore;

/// <summary>The moments of the tables.</summary>
internal static class Clock
{
    /// <summary>Ticks of 100 ns since 1970.</summary>
    internal static long Ticks(this TimeProvider time) => time.GetUtcNow().UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks;
}
