using Microsoft.Extensions.Time.Testing;
using MongCai.EntityFrameworkCore.Tests.Harness;
using MongCai.Sdk;
using NodaTime;

namespace MongCai.EntityFrameworkCore.Tests;

public class CallsTests
{
    private static readonly IdempotencyKey Key = IdempotencyKey.Parse("counter-1/42");

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 8, 26, 1, 20, 0, TimeSpan.Zero));
    private int worked;

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Call_Repeated_IsDoneOnceAndAnsweredAlike(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        Assert.Equal(new CallOutcome.Done("answer 1"), await RunAsync(database, "body"));
        Assert.Equal(new CallOutcome.Repeated("answer 1"), await RunAsync(database, "body"));
        Assert.Equal(new CallOutcome.KeyReused(), await RunAsync(database, "another body"));
        Assert.Equal(1, worked);
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Calls_AtOnce_AreDoneOnce(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        CallOutcome[] outcomes = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => RunAsync(database, "body"))));
        Assert.Single(outcomes, outcome => outcome is CallOutcome.Done);
        Assert.Equal(5, outcomes.Count(outcome => outcome is CallOutcome.Repeated));
        Assert.Equal(1, worked);
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Call_ThatFails_LeavesNothingAndMayBeRepeated(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        await using (ShopContext context = database.CreateDbContext())
        {
            await Assert.ThrowsAsync<TimeoutException>(
                () => new IdempotentCalls(context, time).RunAsync(Key, "body", _ => throw new TimeoutException("Fail on purpose.")));
        }

        Assert.Equal(new CallOutcome.Done("answer 1"), await RunAsync(database, "body"));
    }

    [Fact]
    public async Task Call_WithoutAKey_IsRefused()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await using ShopContext context = database.CreateDbContext();
        await Assert.ThrowsAsync<ArgumentException>(() => new IdempotentCalls(context, time).RunAsync(default, "body", _ => Task.FromResult("")));
    }

    [Fact]
    public async Task Calls_OlderThanAnAge_AreForgotten()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        await RunAsync(database, "body");
        time.Advance(TimeSpan.FromHours(24));
        await using ShopContext context = database.CreateDbContext();
        Assert.Equal(0, await new IdempotentCalls(context, time).ForgetAsync(Duration.FromHours(24)));
        time.Advance(TimeSpan.FromTicks(1));
        Assert.Equal(1, await new IdempotentCalls(context, time).ForgetAsync(Duration.FromHours(24)));
        Assert.Equal(new CallOutcome.Done("answer 2"), await RunAsync(database, "body"));
    }

    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Webhook_ThatComesOften_IsTakenOnceUntilItIsForgotten(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        WebhookReplays<ShopContext> replays = new(database, time);
        WebhookClaim[] claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () => await replays.ClaimAsync("msg-1"))));
        Assert.Single(claims, WebhookClaim.Taken);
        Assert.Equal(5, claims.Count(claim => claim == WebhookClaim.UnderWay));
        await replays.RemoveAsync("msg-1");
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("msg-1"));
        await replays.CompleteAsync("msg-1");
        Assert.Equal(WebhookClaim.Done, await replays.ClaimAsync("msg-1"));
        time.Advance(TimeSpan.FromMinutes(11));
        Assert.Equal(WebhookClaim.Done, await replays.ClaimAsync("msg-1"));
        Assert.Equal(1, await replays.ForgetAsync(Duration.FromMinutes(10)));
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("msg-1"));
    }

    /// <summary>A process that is killed ends nothing: what it took would be under way for good.</summary>
    [SkippableTheory]
    [InlineData("SQLite")]
    [InlineData("PostgreSQL")]
    public async Task Webhook_TakenAndNotEnded_IsTakenAgainAfterFiveMinutes(string kind)
    {
        await using TestDatabase database = await TestDatabase.MakeAsync(kind);
        WebhookReplays<ShopContext> replays = new(database, time);
        Assert.Equal(WebhookClaim.Taken, await replays.ClaimAsync("msg-1"));
        time.Advance(TimeSpan.FromMinutes(5) - TimeSpan.FromTicks(1));
        Assert.Equal(WebhookClaim.UnderWay, await replays.ClaimAsync("msg-1"));
        time.Advance(TimeSpan.FromTicks(1));
        WebhookClaim[] claims = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () => await replays.ClaimAsync("msg-1"))));
        Assert.Single(claims, WebhookClaim.Taken);
    }

    /// <summary>A slow process lost its claim, and fails when another has dealt with the message.</summary>
    [Fact]
    public async Task Webhook_Completed_IsNotForgottenByOneThatFailed()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        WebhookReplays<ShopContext> replays = new(database, time);
        await replays.CompleteAsync("msg-1");
        await replays.RemoveAsync("msg-1");
        Assert.Equal(WebhookClaim.Done, await replays.ClaimAsync("msg-1"));
    }

    [Fact]
    public async Task Webhook_CompletedAfterItWasForgotten_IsKnownAsDone()
    {
        await using TestDatabase database = await TestDatabase.MakeAsync("SQLite");
        WebhookReplays<ShopContext> replays = new(database, time);
        await replays.CompleteAsync("msg-1");
        Assert.Equal(WebhookClaim.Done, await replays.ClaimAsync("msg-1"));
    }

    private async Task<CallOutcome> RunAsync(TestDatabase database, string body)
    {
        await using ShopContext context = database.CreateDbContext();
        return await new IdempotentCalls(context, time).RunAsync(Key, body, _ => Task.FromResult(Invariant($"answer {Interlocked.Increment(ref worked)}")));
    }
}
