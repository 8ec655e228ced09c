using System.Collections.Concurrent;

namespace MongCai.Sdk;

/// <summary>The tokens of a process, each asked for once whoever needs it.</summary>
internal sealed class TokenCache
{
    private readonly ConcurrentDictionary<TokenKey, TokenSlot> slots = new();
    private readonly TimeProvider time;

    public TokenCache(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        this.time = time;
    }

    internal TokenSlot SlotOf(TokenKey key) => slots.GetOrAdd(key, static (_, time) => new TokenSlot(time), time);
}
