using System.Collections.Concurrent;

namespace MongCai.Portal.Figures;

/// <summary>The tallies of the agencies in memory, each brought up to the store by what was written since it was last asked for.</summary>
/// <remarks>
/// They are read anew after a start. Those who ask for one agency at the same time wait for the one that reads. Safe to use from many threads.
/// </remarks>
internal sealed class Tallies
{
    private readonly ConcurrentDictionary<string, SemaphoreSlim> turns = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Tally> known = new(StringComparer.Ordinal);

    /// <summary>The tally of an agency as a reader sees the store; null where the agency has dossiers and no tally yet.</summary>
    internal async Task<Tally?> FindAsync(string owner, IPortalReader reader, CancellationToken cancellationToken)
    {
        SemaphoreSlim turn = turns.GetOrAdd(owner, _ => new(1));
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            Tally before = known.GetValueOrDefault(owner, Tally.Empty);
            return await TallyBook.SinceAsync(reader, owner, before, cancellationToken).ConfigureAwait(false) is { } written
                ? known[owner] = before.With(written)
                : null;
        }
        finally
        {
            turn.Release();
        }
    }
}
