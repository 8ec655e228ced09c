namespace MongCai.Portal.Tests.Storage;

/// <summary>What every store keeps of its word, whatever it is made of.</summary>
public abstract class StoreConformance : IAsyncLifetime
{
    private IPortalStore? store;

    private protected IPortalStore Store => store!;

    public async Task InitializeAsync() => store = await OpenAsync();

    public abstract Task DisposeAsync();

    private protected abstract Task<IPortalStore> OpenAsync();

    /// <summary>Whatever works share a commit, and whichever of them fail, each sees and leaves what it would have, had it come alone.</summary>
    [SkippableTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Transact_ManyAtOnce_DoAsOneAfterTheOther(int seed)
    {
        using MemoryPortalStore model = new();
        Random random = new(seed);
        for (int round = 0; round < 8; round++)
        {
            RandomWork[] works = [.. Enumerable.Range(0, 25).Select(_ => RandomWork.Of(random))];
            Task<string>[] done = [.. works.Select(work => work.RunAsync(Store))];
            foreach ((RandomWork work, Task<string> outcome) in works.Zip(done))
            {
                Assert.Equal(await work.RunAsync(model), await outcome.WithPatience());
            }
        }
    }

    [SkippableFact]
    public async Task TryWrite_NewDocument_IsFound()
    {
        StoredDocument written = new("thing", "1", 1, """{"tên":"Móng Cái"}""") { Owner = "o", Group = "g", State = "s", Sort = "t", Due = "d", Summary = "m" };
        Assert.True(await DoAsync(transaction => transaction.TryWriteAsync(written, 0)));
        Assert.Equal(written, await DoAsync(transaction => transaction.FindAsync("thing", "1")));
        Assert.Null(await DoAsync(transaction => transaction.FindAsync("other", "1")));
    }

    [SkippableTheory]
    [InlineData(0, false)] // it is there already
    [InlineData(2, false)] // a version that it never had
    [InlineData(1, true)]
    public async Task TryWrite_ByVersion_WritesOrNot(long expected, bool writes)
    {
        await WriteAsync("1");
        Assert.Equal(writes, await DoAsync(transaction => transaction.TryWriteAsync(new("thing", "1", 2, "new"), expected)));
        Assert.Equal(writes ? 2 : 1, (await DoAsync(transaction => transaction.FindAsync("thing", "1")))!.Version);
    }

    [SkippableFact]
    public async Task TryWrite_UpdateOfNothing_WritesNothing()
    {
        Assert.False(await DoAsync(transaction => transaction.TryWriteAsync(new("thing", "1", 2, "{}"), 1)));
        Assert.Null(await DoAsync(transaction => transaction.FindAsync("thing", "1")));
    }

    [SkippableFact]
    public async Task TryWrite_ManyAtOnce_OneWins()
    {
        await WriteAsync("1");
        bool[] won = await Task.WhenAll(
            Enumerable.Range(0, 8).Select(_ => Task.Run(() => DoAsync(transaction => transaction.TryWriteAsync(new("thing", "1", 2, "{}"), 1)))));
        Assert.Equal(1, won.Count(won => won));
    }

    [SkippableFact]
    public async Task Delete_OnlyOnce_IsTrue()
    {
        await WriteAsync("1");
        Assert.True(await DoAsync(transaction => transaction.DeleteAsync("thing", "1")));
        Assert.False(await DoAsync(transaction => transaction.DeleteAsync("thing", "1")));
    }

    [SkippableFact]
    public async Task Transact_WorkThatThrows_KeepsNothing()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.TransactAsync<int>(async (transaction, token) =>
        {
            await transaction.TryWriteAsync(new("thing", "1", 1, "{}"), 0, token);
            await transaction.NextAsync("numbers", token);
            await transaction.TryAppendAsync("blob", 0, new byte[10], token);
            throw new InvalidOperationException();
        }));
        Assert.Null(await DoAsync(transaction => transaction.FindAsync("thing", "1")));
        Assert.Equal(1, await DoAsync(transaction => transaction.NextAsync("numbers")));
        Assert.True(await DoAsync(transaction => transaction.TryAppendAsync("blob", 0, new byte[1])));
    }

    [SkippableFact]
    public async Task Next_ManyAtOnce_LeavesNoGap()
    {
        const int Count = 60;
        long[] numbers = await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => Task.Run(() => DoAsync(transaction => transaction.NextAsync("numbers")))));
        Assert.Equal(Enumerable.Range(1, Count).Select(number => (long)number), numbers.Order());
    }

    [SkippableFact]
    public async Task Next_AmongFailures_LeavesNoGap()
    {
        const int Count = 40;
        long[] numbers = [.. (await Task.WhenAll(Enumerable.Range(0, Count).Select(index => Task.Run(() => TakeAsync(index))))).Where(number => number > 0).Order()];
        Assert.Equal(Enumerable.Range(1, Count / 2).Select(number => (long)number), numbers);

        async Task<long> TakeAsync(int index)
        {
            try
            {
                return await Store.TransactAsync(async (transaction, token) =>
                    await transaction.NextAsync("numbers", token) is var number && index % 2 == 0 ? number : throw new InvalidOperationException());
            }
            catch (InvalidOperationException)
            {
                return 0;
            }
        }
    }

    [SkippableFact]
    public async Task Transact_ManyReadersThatThenWrite_AllComeToTheirEnd()
    {
        const int Count = 24;
        await WriteAsync("1");
        await Task.WhenAll(Enumerable.Range(0, Count).Select(_ => Task.Run(AddAsync))).WithPatience();
        Assert.Equal(Count + 1, (await DoAsync(transaction => transaction.FindAsync("thing", "1")))!.Version);

        Task AddAsync() => DoAsync(async transaction =>
        {
            StoredDocument document = (await transaction.FindAsync("thing", "1"))!;
            return await transaction.TryWriteAsync(document with { Version = document.Version + 1 }, document.Version);
        });
    }

    [SkippableFact]
    public async Task Transact_ReadThenWriteAtOnce_IsSerialisable()
    {
        // Two of a kind may be on duty no fewer than one: each leaves only where it sees the other (write skew).
        await WriteAsync("1", "on");
        await WriteAsync("2", "on");
        await Task.WhenAll(LeaveAsync("1"), LeaveAsync("2"));
        Assert.Single(await DoAsync(transaction => transaction.ListAsync(new("thing", 10) { State = "on" })));

        Task LeaveAsync(string id) => Task.Run(() => Store.TransactAsync(async (transaction, token) =>
        {
            int onDuty = (await transaction.ListAsync(new("thing", 10) { State = "on" }, token)).Count;
            await Patience.LetOthersRunAsync(token);
            return onDuty == 2 && await transaction.TryWriteAsync(new("thing", id, 2, "{}") { State = "off" }, 1, token);
        }));
    }

    [SkippableFact]
    public async Task Read_DuringAWrite_DoesNotWait()
    {
        await WriteAsync("1");
        await Store.TransactAsync(async (transaction, token) =>
        {
            await transaction.TryWriteAsync(new("thing", "1", 2, "{}"), 1, token);
            StoredDocument? seen = await Task.Run(() => Store.ReadAsync((reader, other) => reader.FindAsync("thing", "1", other)), token).WithPatience();
            Assert.Equal(1, seen!.Version);
            return 0;
        });
        Assert.Equal(2, (await Store.ReadAsync((reader, token) => reader.FindAsync("thing", "1", token)))!.Version);
    }

    [SkippableFact]
    public async Task Read_DuringManyWrites_SeesOneMoment()
    {
        // Every transaction writes a pair: whoever sees one of it and not the other has seen two moments.
        const int Pairs = 60;
        Task writing = Task.Run(async () =>
        {
            foreach (string number in Enumerable.Range(0, Pairs).Select(number => Invariant($"{number:00}")))
            {
                await DoAsync(async transaction => await transaction.TryWriteAsync(new("thing", number, 1, "{}"), 0) & await transaction.TryWriteAsync(new("other", number, 1, "{}"), 0));
            }
        });
        do
        {
            (int things, int others) = await Store.ReadAsync(async (reader, token) =>
            {
                int seen = (await reader.ListAsync(new("thing", Pairs), token)).Count;
                await Patience.LetOthersRunAsync(token);
                return (seen, (await reader.ListAsync(new("other", Pairs), token)).Count);
            });
            Assert.Equal(things, others);
        }
        while (!writing.IsCompleted);
        await writing;
        Assert.Equal(Pairs, (await Store.ReadAsync((reader, token) => reader.ListAsync(new("other", 100), token))).Count);
    }

    [SkippableFact]
    public async Task Transact_SomeThatThrow_KeepsTheOthers()
    {
        bool[] kept = await Task.WhenAll(Enumerable.Range(0, 30).Select(index => Task.Run(async () =>
        {
            try
            {
                return await Store.TransactAsync(async (transaction, token) =>
                    await transaction.TryWriteAsync(new("thing", Invariant($"{index:00}"), 1, "{}"), 0, token) && index % 3 != 0 ? true : throw new InvalidOperationException());
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        })));
        Assert.Equal(20, kept.Count(one => one));
        Assert.Equal(Enumerable.Range(0, 30).Where(index => index % 3 != 0).Select(index => Invariant($"{index:00}")), await IdsAsync(new("thing", 100)));
    }

    [SkippableFact]
    public async Task Transact_GivenUpBeforeItsTurn_IsNotDone()
    {
        using CancellationTokenSource given = new();
        await given.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Store.TransactAsync((transaction, token) => transaction.TryWriteAsync(new("thing", "1", 1, "{}"), 0, token), given.Token));
        Assert.Null(await DoAsync(transaction => transaction.FindAsync("thing", "1")));
    }

    [SkippableFact]
    public async Task DeleteBlob_OnlyOnce_IsTrue()
    {
        await DoAsync(transaction => transaction.TryAppendAsync("blob", 0, new byte[100_000]));
        Assert.True(await DoAsync(transaction => transaction.DeleteBlobAsync("blob")));
        Assert.False(await DoAsync(transaction => transaction.DeleteBlobAsync("blob")));
        Assert.Equal(0, (await DoAsync(transaction => transaction.ReadAsync("blob", 0, 10))).Length);
        Assert.True(await DoAsync(transaction => transaction.TryAppendAsync("blob", 0, new byte[1])));
    }

    [SkippableFact]
    public async Task List_SortsOrdinally()
    {
        string[] keys = ["a", "B", "á", "Z", "ă", "_", "1", "é", "10", "đ"];
        foreach (string key in keys)
        {
            await DoAsync(transaction => transaction.TryWriteAsync(new("thing", key, 1, "{}") { Sort = key }, 0));
        }

        Assert.Equal(keys.Order(StringComparer.Ordinal), await IdsAsync(new("thing", 100)));
    }

    [SkippableFact]
    public async Task List_PageByPage_GivesEachOnce()
    {
        foreach (int number in Enumerable.Range(0, 25))
        {
            await DoAsync(transaction => transaction.TryWriteAsync(new("thing", Invariant($"{number:00}"), 1, "{}") { Sort = Invariant($"{number / 10}") }, 0));
        }

        List<string> ids = [];
        IReadOnlyList<StoredDocument> page = [];
        do
        {
            (string, string)? after = page.Count == 0 ? null : (page[^1].Sort, page[^1].Id);
            page = await DoAsync(transaction => transaction.ListAsync(new("thing", 4) { After = after }));
            ids.AddRange(page.Select(document => document.Id));
        }
        while (page.Count == 4);

        Assert.Equal(Enumerable.Range(0, 25).Select(number => Invariant($"{number:00}")), ids);
    }

    [SkippableFact]
    public async Task List_ByEachThing_GivesWhatHasIt()
    {
        foreach ((string id, string owner, string group, string state, string sort, string due) in new[]
        {
            ("1", "a", "x", "new", "2026-01", ""), ("2", "a", "y", "old", "2026-02", "05"), ("3", "b", "x", "new", "2026-03", "07"),
        })
        {
            await DoAsync(
                transaction => transaction.TryWriteAsync(new("thing", id, 1, "{}") { Owner = owner, Group = group, State = state, Sort = sort, Due = due }, 0));
        }

        Assert.Equal(["1", "2"], await IdsAsync(new("thing", 9) { Owner = "a" }));
        Assert.Equal(["1", "3"], await IdsAsync(new("thing", 9) { Group = "x" }));
        Assert.Equal(["2"], await IdsAsync(new("thing", 9) { State = "old" }));
        Assert.Equal(["2", "3"], await IdsAsync(new("thing", 9) { SortFrom = "2026-02" }));
        Assert.Equal(["1", "2"], await IdsAsync(new("thing", 9) { SortBefore = "2026-03" }));
        Assert.Equal(["2"], await IdsAsync(new("thing", 9) { DueBefore = "07" })); // what has nothing due is left out
        Assert.Equal(
            ["3"], await IdsAsync(new("thing", 9) { Owner = "b", Group = "x", State = "new", SortFrom = "2026-03", SortBefore = "2026-04", DueBefore = "08" }));
    }

    [SkippableFact]
    public async Task List_OfSummariesOnly_LeavesOutWhatHasOne()
    {
        Assert.Empty(await DoAsync(transaction => transaction.ListAsync(new("thing", 9) { SummariesOnly = true }))); // a list without a line has types of columns too
        await DoAsync(transaction => transaction.TryWriteAsync(new("thing", "1", 1, "long") { Summary = "short" }, 0));
        await DoAsync(transaction => transaction.TryWriteAsync(new("thing", "2", 1, "long"), 0));
        IReadOnlyList<StoredDocument> listed = await DoAsync(transaction => transaction.ListAsync(new("thing", 9) { SummariesOnly = true }));
        Assert.Equal([("", "short"), ("long", "")], listed.Select(document => (document.Json, document.Summary)));
    }

    [SkippableTheory]
    [InlineData("'; DROP TABLE documents; --")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("%' OR '1'='1")]
    [InlineData("../../etc/passwd")]
    [InlineData("𠀀 \uFFFD")] // beyond the basic plane
    public async Task Find_ByAnyText_IsThatText(string id)
    {
        Assert.True(await DoAsync(transaction => transaction.TryWriteAsync(new("thing", id, 1, id) { Owner = id }, 0)));
        Assert.Equal(id, (await DoAsync(transaction => transaction.FindAsync("thing", id)))!.Json);
        Assert.Equal([id], await IdsAsync(new("thing", 9) { Owner = id }));
    }

    [SkippableFact]
    public async Task Find_TextWithNul_FindsNothing()
    {
        await WriteAsync("1");
        Assert.Null(await DoAsync(transaction => transaction.FindAsync("thing", "1\0")));
        Assert.Empty(await DoAsync(transaction => transaction.ListAsync(new("thing", 9) { Owner = "\0" })));
        Assert.False(await DoAsync(transaction => transaction.DeleteAsync("thing", "1\0")));
    }

    [SkippableTheory]
    [InlineData(0, 10)]
    [InlineData(5, 100_000)] // over a border of pieces
    [InlineData(65_536, 65_536)] // from a border on
    [InlineData(199_990, 100)] // fewer than asked for at the end
    [InlineData(300_000, 10)] // beyond the end
    public async Task Read_AnyPart_GivesItsBytes(int offset, int count)
    {
        byte[] bytes = [.. Enumerable.Range(0, 200_000).Select(index => (byte)(index * 31L % 251))];
        Assert.True(await DoAsync(transaction => transaction.TryAppendAsync("blob", 0, bytes.AsMemory(0, 70_001))));
        Assert.True(await DoAsync(transaction => transaction.TryAppendAsync("blob", 70_001, bytes.AsMemory(70_001))));
        ReadOnlyMemory<byte> read = await DoAsync(transaction => transaction.ReadAsync("blob", offset, count));
        Assert.Equal(bytes.Skip(offset).Take(count), read.ToArray());
    }

    [SkippableTheory]
    [InlineData("blob", 0, false)] // sent again
    [InlineData("blob", 2, false)] // before its end
    [InlineData("blob", 4, false)] // a hole
    [InlineData("blob", 3, true)]
    [InlineData("other", 1, false)] // there is none
    public async Task TryAppend_ByLength_AppendsOrNot(string blob, long expected, bool appends)
    {
        await DoAsync(transaction => transaction.TryAppendAsync("blob", 0, new byte[] { 1, 2, 3 }));
        Assert.Equal(appends, await DoAsync(transaction => transaction.TryAppendAsync(blob, expected, new byte[] { 4 })));
        Assert.Equal(appends ? 4 : 3, (await DoAsync(transaction => transaction.ReadAsync("blob", 0, 100))).Length);
    }

    private protected Task<TResult> DoAsync<TResult>(Func<IPortalTransaction, Task<TResult>> work) =>
        Store.TransactAsync((transaction, _) => work(transaction));

    private Task<bool> WriteAsync(string id, string state = "") =>
        DoAsync(transaction => transaction.TryWriteAsync(new("thing", id, 1, "{}") { State = state }, 0));

    private async Task<IEnumerable<string>> IdsAsync(DocumentQuery query) =>
        (await DoAsync(transaction => transaction.ListAsync(query))).Select(document => document.Id);
}
