using Province.Forms;

namespace Province.Hosting;

/// <summary>How a silo works.</summary>
internal sealed record ProvinceOptions
{
    /// <summary>The form in which states are written: <see cref="StoredForm"/>.</summary>
    public int Form { get; init; } = StoredForm.Newest;

    /// <summary>How often a unit reports what has changed to the one above it.</summary>
    public TimeSpan RollUpEvery { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How many changes may wait at one grain before it refuses more.</summary>
    public int MostWaiting { get; init; } = 2_000;

    /// <summary>How many commands on dossiers a silo works on at a time.</summary>
    public int MostCommands { get; init; } = 256;

    /// <summary>
    /// How long what was not handed on waits, and the most that a notice is late. Reminders come four times as often, for some may fall to a silo
    /// that has just died.
    /// </summary>
    public TimeSpan WakeEvery { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>When a caller that was refused is to come back.</summary>
    public int RetryAfterMilliseconds { get; init; } = 50;
}
