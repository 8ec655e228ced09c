namespace Province.Dossiers;

/// <summary>How many commands a silo works on at a time. Who does not get in comes back later: waiting would only move the crowd into the silo.</summary>
internal sealed class Gate(int room)
{
    private int inside;

    internal bool TryEnter()
    {
        if (Interlocked.Increment(ref inside) <= room)
        {
            return true;
        }

        Leave();
        return false;
    }

    internal void Leave() => Interlocked.Decrement(ref inside);
}
