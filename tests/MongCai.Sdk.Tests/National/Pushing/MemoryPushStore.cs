using System.Runtime.CompilerServices;
using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;

namespace MongCai.Sdk.Tests.National.Pushing;

/// <summary>A store in memory, which fails before or after it has stored where a test says so.</summary>
internal sealed class MemoryPushStore : INationalPushStore
{
    private readonly Dictionary<DossierCode, NationalPushRecord> records = [];

    /// <summary>Says whether the process dies at a put: before it is stored, after it, or not at all.</summary>
    public Func<(bool Before, bool After)> Dies { get; set; } = () => (false, false);

    public NationalPushRecord this[DossierCode code] => records[code];

    public Task<NationalPushRecord?> FindAsync(DossierCode code, CancellationToken cancellationToken = default) => Task.FromResult(records.GetValueOrDefault(code));

    public Task<bool> TryPutAsync(NationalPushRecord record, CancellationToken cancellationToken = default)
    {
        (bool before, bool after) = Dies();
        if (before)
        {
            throw new CrashException();
        }

        if ((records.GetValueOrDefault(record.Code)?.Version ?? 0) != record.Version - 1)
        {
            return Task.FromResult(false);
        }

        records[record.Code] = record;
        return after ? throw new CrashException() : Task.FromResult(true);
    }

    public async IAsyncEnumerable<NationalPushRecord> ListAsync([EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        await Task.CompletedTask;
        foreach (NationalPushRecord record in records.Values)
        {
            yield return record;
        }
    }

    /// <summary>The process died.</summary>
    internal sealed class CrashException : Exception;
}
