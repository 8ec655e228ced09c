using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Time.Testing;
using MongCai.EntityFrameworkCore.Tests.Harness;

namespace MongCai.EntityFrameworkCore.Tests;

public class OutboxTests
{
    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Messages_Stored_AreSentOnceInOrder(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await PutAsync(database, "a", "b", "c");
        Assert.Equal(["a/1", "b/1", "c/1"], await SentAsync(database));
        Assert.Empty(await SentAsync(database));
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Message_ThatWasRolledBack_IsNeverSent(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await using (ShopContext context = database.CreateDbContext())
        {
            await using IDbContextTransaction transaction = await context.Database.BeginTransactionAsync();
            new Outbox(context, time).Put("dossier-changed", "a");
            await context.SaveChangesAsync();
        }

        Assert.Empty(await SentAsync(database));
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Message_ThatIsNotTaken_ComesAgainAfterAPauseThatDoubles(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await PutAsync(database, "a");
        foreach (int seconds in (int[])[10, 20, 40])
        {
            Assert.Equal(0, await SendAsync(database, _ => false));
            time.Advance(TimeSpan.FromSeconds(seconds) - TimeSpan.FromTicks(1));
            Assert.Equal(0, await SendAsync(database, _ => throw new InvalidOperationException("It is not due.")));
            time.Advance(TimeSpan.FromTicks(1));
        }

        Assert.Equal(["a/4"], await SentAsync(database));
    }

    [Fact]
    public async Task Message_WhoseSenderFails_ComesAgain()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await PutAsync(database, "a");
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(database, _ => throw new HttpRequestException("Fail on purpose.")));
        time.Advance(TimeSpan.FromSeconds(10));
        Assert.Equal(["a/2"], await SentAsync(database));
    }

    /// <summary>Both list the message before either takes it.</summary>
    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Messages_OfTwoSenders_AreSentByOneEach(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await PutAsync(database, [.. Enumerable.Range(10, 40).Select(number => Invariant($"{number}"))]);
        List<string>[] sent = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Task.Run(() => SentAsync(database))));
        Assert.Equal(Enumerable.Range(10, 40).Select(number => Invariant($"{number}/1")), sent.SelectMany(one => one).Order(StringComparer.Ordinal));
    }

    private async Task PutAsync(TestDatabase database, params string[] payloads)
    {
        await using ShopContext context = database.CreateDbContext();
        foreach (string payload in payloads)
        {
            new Outbox(context, time).Put("dossier-changed", payload);
            await context.SaveChangesAsync();
        }
    }

    private async Task<int> SendAsync(TestDatabase database, Func<OutboxMessage, bool> send)
    {
        await using ShopContext context = database.CreateDbContext();
        return await new Outbox(context, time).SendAsync((message, _) => Task.FromResult(send(message)));
    }

    private async Task<List<string>> SentAsync(TestDatabase database)
    {
        List<string> sent = [];
        await SendAsync(database, message =>
        {
            sent.Add(Invariant($"{message.Payload}/{message.Attempt}"));
            return true;
        });
        return sent;
    }
}
