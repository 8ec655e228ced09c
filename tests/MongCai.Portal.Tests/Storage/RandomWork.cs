namespace MongCai.Portal.Tests.Storage;

/// <summary>A transaction that looks for, lists, writes, deletes, counts and appends a few things of a few names, and may fail in the end.</summary>
internal sealed record RandomWork(IReadOnlyList<int> Steps, bool Fails, IReadOnlyList<(string Kind, string Id)> Likely)
{
    private const int Names = 5;

    internal static RandomWork Of(Random random) => new(
        [.. Enumerable.Range(0, random.Next(1, 7)).Select(_ => random.Next())],
        random.Next(4) == 0,
        [.. Enumerable.Range(0, random.Next(3)).Select(_ => (KindOf(random.Next()), IdOf(random.Next())))]);

    /// <summary>Runs it, and says what it saw.</summary>
    internal async Task<string> RunAsync(IPortalStore store)
    {
        try
        {
            return await store.TransactAsync(SeeAsync, Likely);
        }
        catch (OperationCanceledException)
        {
            return "failed";
        }
    }

    private async Task<string> SeeAsync(IPortalTransaction transaction, CancellationToken cancellationToken)
    {
        List<string> seen = [];
        foreach (int step in Steps)
        {
            seen.Add(await SeeAsync(step, transaction, cancellationToken));
        }

        return Fails ? throw new OperationCanceledException() : string.Join(' ', seen);
    }

    private static async Task<string> SeeAsync(int step, IPortalTransaction transaction, CancellationToken cancellationToken)
    {
        (string kind, string id) = (KindOf(step), IdOf(step));
        switch (step % 7)
        {
            case 0:
                return (await transaction.FindAsync(kind, id, cancellationToken))?.Json ?? "none";
            case 1:
                return string.Join(',', (await transaction.ListAsync(new(kind, 10), cancellationToken)).Select(document => Invariant($"{document.Id}:{document.Version}:{document.Json}")));
            case 2: // as one that is new, whether it is or not
                return Invariant($"{await transaction.TryWriteAsync(new(kind, id, 1, Invariant($"{step}")), 0, cancellationToken)}");
            case 3:
                long version = (await transaction.FindAsync(kind, id, cancellationToken))?.Version ?? 0;
                return Invariant($"{await transaction.TryWriteAsync(new(kind, id, version + 1, Invariant($"{step}")) { Sort = Invariant($"{step % 3}") }, version, cancellationToken)}");
            case 4:
                return Invariant($"{await transaction.DeleteAsync(kind, id, cancellationToken)}");
            case 5:
                return Invariant($"{await transaction.NextAsync(id, cancellationToken)}");
            default:
                int length = (await transaction.ReadAsync(id, 0, 1000, cancellationToken)).Length;
                bool isAppended = await transaction.TryAppendAsync(id, length, new byte[step % 40], cancellationToken);
                return Invariant($"{length} {isAppended} {length > 100 && await transaction.DeleteBlobAsync(id, cancellationToken)}");
        }
    }

    private static string KindOf(int number) => Invariant($"kind-{number / 7 % 2}");

    private static string IdOf(int number) => Invariant($"id-{number / 14 % Names}");
}
