using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using MongCai.Domain;
using MongCai.EntityFrameworkCore.Tests.Harness;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.EntityFrameworkCore.Tests;

/// <summary>Calls one after the other on one context, of which some fail.</summary>
public sealed class SharedContextCallsTests : IAsyncLifetime
{
    private static readonly IdempotencyKey Key = IdempotencyKey.Parse("counter-1/42");
    private static readonly IdempotencyKey NextKey = IdempotencyKey.Parse("counter-1/43");

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
    private TestDatabase database = null!;
    private ShopContext context = null!;

    public async Task InitializeAsync()
    {
        database = await TestDatabase.MakeAsync("SQLite");
        context = database.CreateDbContext();
    }

    public async Task DisposeAsync()
    {
        await context.DisposeAsync();
        await database.DisposeAsync();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)] // the work saves, and fails after it
    public async Task Work_ThatFails_LeavesNothingForTheNextCall(bool saves)
    {
        await StoreAsync(1, 2, 3);
        Receipt changed = await context.Receipts.SingleAsync(row => row.Id == 1);
        Receipt removed = await context.Receipts.SingleAsync(row => row.Id == 2);
        await FailAsync(async () =>
        {
            changed.Fee = Vnd.Of(1);
            context.Remove(removed);
            (await context.Receipts.SingleAsync(row => row.Id == 3)).Fee = Vnd.Of(1); // read by the work itself
            context.Add(ValuesTests.Sample(4));
            new Outbox(context, time).Put("topic", "payload");
            return saves ? await context.SaveChangesAsync() : 0;
        });
        Assert.Equal(Vnd.Of(10_000), changed.Fee);
        Assert.Equal(new CallOutcome.Done("next"), await RunAsync(NextKey, "next"));
        Assert.Equal(new CallOutcome.Done("again"), await RunAsync(Key, "again"));
        Assert.Equal("10000, 20000, 30000", await FeesAsync());
        await using ShopContext fresh = database.CreateDbContext();
        Assert.Equal(0, await new Outbox(fresh, time).SendAsync((_, _) => Task.FromResult(true)));
    }

    /// <summary>What was waiting to be saved when a call began is the caller's: a call that fails does not lose it.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Work_ThatFails_LeavesWhatWasWaitingToBeSaved(bool saves)
    {
        await StoreAsync(1, 2);
        Receipt changed = await context.Receipts.SingleAsync(row => row.Id == 1);
        changed.Fee = Vnd.Of(11_000);
        context.Remove(await context.Receipts.SingleAsync(row => row.Id == 2));
        Receipt added = ValuesTests.Sample(3);
        context.Add(added);
        await FailAsync(async () =>
        {
            (changed.Fee, added.Fee) = (Vnd.Of(1), Vnd.Of(1));
            return saves ? await context.SaveChangesAsync() : 0;
        });
        await StoreAsync(8); // takes the key that was rolled back
        Assert.Equal(new CallOutcome.Done("next"), await RunAsync(NextKey, "next"));
        Assert.Equal("11000, 30000, 80000", await FeesAsync());
        Assert.Equal(0, await context.SaveChangesAsync());
    }

    [Fact]
    public async Task Call_ThatWasForgotten_IsDoneAnew()
    {
        Assert.Equal(new CallOutcome.Done("first"), await RunAsync(Key, "first"));
        time.Advance(TimeSpan.FromDays(2));
        Assert.Equal(1, await new IdempotentCalls(context, time).ForgetAsync(Duration.FromDays(1)));
        Assert.Equal(new CallOutcome.Done("second"), await RunAsync(Key, "second"));
        Assert.Equal(new CallOutcome.Repeated("second"), await RunAsync(Key, "third"));
    }

    /// <summary>The key was free: that another row is not, is told as what it is.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)] // added by the work
    public async Task Row_ThatIsThereAlready_IsToldAsWhatItIs(bool inTheWork)
    {
        await StoreAsync(1);
        Receipt again = ValuesTests.Sample(2);
        again.Id = 1;
        if (!inTheWork)
        {
            context.Add(again);
        }

        await Assert.ThrowsAsync<DbUpdateException>(() => new IdempotentCalls(context, time).RunAsync(Key, "body", _ =>
        {
            context.Attach(again).State = EntityState.Added;
            return Task.FromResult("");
        }));
        context.Entry(again).State = EntityState.Detached;
        Assert.Equal(new CallOutcome.Done("next"), await RunAsync(Key, "next"));
    }

    private async Task FailAsync(Func<Task<int>> work) => await Assert.ThrowsAsync<TimeoutException>(
        () => new IdempotentCalls(context, time).RunAsync(Key, "body", async _ => throw new TimeoutException(Invariant($"Fail on purpose after {await work()}."))));

    private Task<CallOutcome> RunAsync(IdempotencyKey key, string answer) => new IdempotentCalls(context, time).RunAsync(key, "body", _ => Task.FromResult(answer));

    private async Task StoreAsync(params int[] numbers)
    {
        await using ShopContext other = database.CreateDbContext();
        foreach (int number in numbers)
        {
            other.Add(ValuesTests.Sample(number));
            await other.SaveChangesAsync();
        }
    }

    private async Task<string> FeesAsync()
    {
        await using ShopContext fresh = database.CreateDbContext();
        return string.Join(", ", await fresh.Receipts.Select(row => row.Fee.Dong).OrderBy(fee => fee).ToListAsync());
    }
}
