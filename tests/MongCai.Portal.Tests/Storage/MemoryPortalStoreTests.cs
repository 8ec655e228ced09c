using CsCheck;
using MongCai.Portal.Memory;

namespace MongCai.Portal.Tests.Storage;

public sealed class MemoryPortalStoreTests : IDisposable
{
    private readonly MemoryPortalStore store = new();

    [Fact]
    public async Task Transaction_ThatFails_LeavesNothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => store.TransactAsync<int>(async (transaction, token) =>
        {
            await transaction.TryWriteAsync(Document("a"), 0, token);
            await transaction.NextAsync("counter", token);
            await transaction.TryAppendAsync("blob", 0, new byte[] { 1 }, token);
            throw new InvalidOperationException("Fail on purpose.");
        }));
        Assert.Null(await DoAsync(transaction => transaction.FindAsync("kind", "a")));
        Assert.Equal(1, await DoAsync(transaction => transaction.NextAsync("counter")));
        Assert.True(await DoAsync(transaction => transaction.TryAppendAsync("blob", 0, new byte[] { 1 })));
    }

    [Theory]
    [InlineData(0, false)] // it is there already
    [InlineData(1, true)]
    [InlineData(2, false)] // it has not come so far
    public async Task Write_ExpectingAVersion_NeedsIt(long expected, bool isWritten)
    {
        await DoAsync(transaction => transaction.TryWriteAsync(Document("a"), 0));
        Assert.Equal(isWritten, await DoAsync(transaction => transaction.TryWriteAsync(Document("a") with { Version = 2, Json = "2" }, expected)));
        Assert.Equal(isWritten ? "2" : "1", (await DoAsync(transaction => transaction.FindAsync("kind", "a")))!.Json);
    }

    [Fact]
    public async Task Transactions_AtTheSameTime_DoAsIfOneRanAfterTheOther()
    {
        await Task.WhenAll(Enumerable.Range(0, 200).Select(_ => Task.Run(() => store.TransactAsync(async (transaction, token) =>
        {
            StoredDocument? document = await transaction.FindAsync("kind", "sum", token);
            await Task.Yield();
            long sum = document?.Version ?? 0;
            return await transaction.TryWriteAsync(Document("sum") with { Version = sum + 1 }, sum, token);
        }))));
        Assert.Equal(200, (await DoAsync(transaction => transaction.FindAsync("kind", "sum")))!.Version);
    }

    [Fact]
    public async Task Blob_ReadAnywhere_GivesItsBytes()
    {
        byte[] bytes = [.. Enumerable.Range(0, 100).Select(number => (byte)number)];
        await DoAsync(transaction => transaction.TryAppendAsync("blob", 0, bytes.AsMemory(0, 33)));
        Assert.False(await DoAsync(transaction => transaction.TryAppendAsync("blob", 0, bytes)));
        await DoAsync(transaction => transaction.TryAppendAsync("blob", 33, bytes.AsMemory(33, 17)));
        await DoAsync(transaction => transaction.TryAppendAsync("blob", 50, bytes.AsMemory(50)));
        await Gen.Select(Gen.Int[0, 110], Gen.Int[0, 110]).SampleAsync(async (offset, count) =>
            Assert.Equal(bytes.Skip(offset).Take(count), (await DoAsync(transaction => transaction.ReadAsync("blob", offset, count))).ToArray()), iter: 500);
    }

    [Fact]
    public void List_OfAnyQuery_IsThatOfASimpleFilter()
    {
        Gen<StoredDocument> documents = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 4], Gen.Int[0, 2], Gen.Int[0, 4], (id, sort, owner, due) =>
            Document(Letter(id)) with { Sort = Letter(sort), Owner = Letter(owner), Due = due == 0 ? "" : Letter(due) });
        Gen<DocumentQuery> queries = Gen.Select(Gen.Int[1, 8], Gen.Int[-1, 2], Gen.Int[-1, 5], Gen.Int[-1, 5], Gen.Int[-1, 5], Gen.Int[-1, 30], (limit, owner, from, before, due, after) =>
            new DocumentQuery("kind", limit)
            {
                Owner = Text(owner),
                SortFrom = Text(from),
                SortBefore = Text(before),
                DueBefore = Text(due),
                After = after < 0 ? null : (Letter(after % 5), Letter(after)),
            });
        Gen.Select(documents.Array[0, 40], queries).Sample(
            (all, query) =>
            {
                MemoryKind kind = all.Aggregate(MemoryKind.Empty, (before, document) => before.With(document));
                StoredDocument[] last = [.. all.GroupBy(document => document.Id).Select(group => group.Last())];
                Assert.Equal(Filtered(last, query).Select(document => document.Id), kind.List(query).Select(document => document.Id));
            },
            iter: 2000);
    }

    private static IEnumerable<StoredDocument> Filtered(IEnumerable<StoredDocument> documents, DocumentQuery query) => documents
        .Where(document => query.Owner is null || document.Owner == query.Owner)
        .Where(document => query.SortFrom is null || string.CompareOrdinal(document.Sort, query.SortFrom) >= 0)
        .Where(document => query.SortBefore is null || string.CompareOrdinal(document.Sort, query.SortBefore) < 0)
        .Where(document => query.DueBefore is null || (document.Due.Length > 0 && string.CompareOrdinal(document.Due, query.DueBefore) < 0))
        .Where(document => query.After is not { } after || string.CompareOrdinal(document.Sort + document.Id, after.Sort + after.Id) > 0)
        .OrderBy(document => document.Sort, StringComparer.Ordinal).ThenBy(document => document.Id, StringComparer.Ordinal)
        .Take(query.Limit);

    private static StoredDocument Document(string id) => new("kind", id, 1, "1");

    private static string Letter(int number) => ((char)('A' + number)).ToString();

    private static string? Text(int number) => number < 0 ? null : Letter(number);

    private Task<T> DoAsync<T>(Func<IPortalTransaction, Task<T>> work) => store.TransactAsync((transaction, _) => work(transaction));

    public void Dispose() => store.Dispose();
}
