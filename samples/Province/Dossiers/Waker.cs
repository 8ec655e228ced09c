using System.Collections.Concurrent;
using Province.Contracts;

namespace Province.Dossiers;

/// <summary>
/// Wakes a dossier again whose reminder found the store away, a second later and until it is back: the next tick of the reminder may be too late.
/// </summary>
internal sealed class Waker(IGrainFactory grains)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    private const int Times = 60;

    private readonly ConcurrentDictionary<string, bool> waking = new(StringComparer.Ordinal);

    /// <summary>Begins to wake a dossier, unless it does already.</summary>
    internal void Wake(string code)
    {
        if (waking.TryAdd(code, true))
        {
            _ = Task.Run(() => WakeAsync(code));
        }
    }

    private async Task WakeAsync(string code)
    {
        for (int time = 0; time < Times && !await TryAsync(code); time++)
        {
        }

        waking.TryRemove(code, out _);
    }

    private async Task<bool> TryAsync(string code)
    {
        await Task.Delay(Pause);
        try
        {
            return await grains.GetGrain<IDossier>(code).WakeAsync();
        }
        catch (Exception)
        {
            return false;
        }
    }
}
