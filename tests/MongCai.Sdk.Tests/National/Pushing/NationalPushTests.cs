using MongCai.Domain.Dossiers;
using MongCai.Sdk.National;
using MongCai.Sdk.Testing;

namespace MongCai.Sdk.Tests.National.Pushing;

public sealed class NationalPushTests : IDisposable
{
    private static readonly DossierCode Code = DossierCode.Parse("000.00.01.H49-260908-0001");

    private readonly MemoryPushStore store = new();
    private readonly SelfMovingClock clock = new(new DateTimeOffset(2026, 9, 8, 2, 0, 0, TimeSpan.Zero));
    private readonly FakeNationalExchange exchange;

    public NationalPushTests() => exchange = new(clock);

    private NationalPush Push => new(exchange.CreateClient(), store);

    public void Dispose() => exchange.Dispose();

    [Fact]
    public async Task Push_OfADossier_SendsWhatIsMissingAndNothingTwice() // E.12
    {
        Assert.True((await Push.PushAsync(Records.Dossier, Steps(12))).IsDone(12));
        int calls = exchange.Services.Count;

        Assert.True((await Push.PushAsync(Records.Dossier, Steps(12))).IsDone(12)); // nothing is new, and nothing is sent
        Assert.Equal(calls, exchange.Services.Count);

        await Push.PushAsync(Records.Dossier with { Status = NationalStatus.Parse("9") }, Steps(14));

        Assert.Equal(14, exchange.Steps.Count);
        Assert.Equal("9", exchange.Dossiers[Code.ToString()].GetProperty("TrangThaiHoSo").GetString());
    }

    [Fact]
    public async Task Push_OfARefusedDossier_SendsNoStep()
    {
        exchange.Ways = new() { Refuses = _ => "MaLinhVuc bắt buộc nhập" };

        NationalPushRecord record = await Push.PushAsync(Records.Dossier, Steps(1));

        Assert.Equal((NationalPushState.Refused, "-1: MaLinhVuc bắt buộc nhập"), (record.State, record.Reason));
        Assert.Empty(exchange.Steps);
        exchange.Ways = new();
        Assert.True((await Push.PushAsync(Records.Dossier, Steps(1))).IsDone(1)); // mended, it goes
    }

    [Fact]
    public async Task Push_OfAHalfRefusedBatch_SendsOnlyTheRefusedAgain()
    {
        exchange.Ways = new() { Refuses = thing => Content(thing) == "2" ? "Sai trạng thái" : null };
        NationalPushRecord record = await Push.PushAsync(Records.Dossier, Steps(3));
        Assert.Equal([NationalPushState.Delivered, NationalPushState.Refused, NationalPushState.Delivered], record.Steps);

        exchange.Ways = new();
        Assert.True((await Push.PushAsync(Records.Dossier, Steps(3))).IsDone(3));

        Assert.Equal(["1", "3", "2"], exchange.Steps.Select(Content));
    }

    [Fact]
    public async Task Push_OfAHalfRefusedBatchWithoutItems_KnowsOfNoneAndSendsNone()
    {
        exchange.Ways = new() { ListsItems = false, Refuses = thing => Content(thing) == "2" ? "Sai trạng thái" : null };

        NationalPushRecord record = await Push.PushAsync(Records.Dossier, Steps(3));

        Assert.All(record.Steps, step => Assert.Equal(NationalPushState.UnderWay, step));
        await Push.PushAsync(Records.Dossier, Steps(3));
        Assert.Equal(2, exchange.Steps.Count);
    }

    [Theory]
    [InlineData(true, 3)] // they had arrived
    [InlineData(false, 6)] // they had not, says who looked: they are sent again
    public async Task Settle_AfterALostAnswer_GoesOnAsToldOnly(bool haveArrived, int sent)
    {
        exchange.Ways = new() { Loses = call => call == 2 ? NationalLoss.AfterArrival : NationalLoss.None };
        Assert.True((await Push.PushAsync(Records.Dossier, Steps(3))).HasStepsUnderWay);
        await Push.PushAsync(Records.Dossier, Steps(3));
        Assert.Equal(3, exchange.Steps.Count);

        await Push.SettleAsync(Code, haveArrived);
        Assert.True((await Push.PushAsync(Records.Dossier, Steps(3))).IsDone(3));

        Assert.Equal(sent, exchange.Steps.Count);
    }

    [Fact]
    public async Task Settle_OfWhatIsNotKnown_IsNothing() => Assert.Null(await Push.SettleAsync(Code, haveArrived: true));

    [Fact]
    public async Task Push_WithoutAConnection_LeavesTheStepsPending()
    {
        exchange.Ways = new() { Loses = call => call >= 2 ? NationalLoss.NoConnection : NationalLoss.None };

        await Assert.ThrowsAsync<NationalExchangeException>(() => Push.PushAsync(Records.Dossier, Steps(2)));

        Assert.All(store[Code].Steps, step => Assert.Equal(NationalPushState.Pending, step));
        exchange.Ways = new();
        Assert.True((await Push.PushAsync(Records.Dossier, Steps(2))).IsDone(2));
    }

    [Fact]
    public async Task Push_ByTwoAtOnce_IsSaidToOneOfThem()
    {
        await Push.PushAsync(Records.Dossier, Steps(1));
        store.Dies = () =>
        {
            store.Dies = () => (false, false);
            NationalPushRecord other = store[Code];
            _ = store.TryPutAsync(other with { Version = other.Version + 1 }); // the other was quicker
            return (false, false);
        };

        Assert.Contains("Somebody else", (await Assert.ThrowsAsync<InvalidOperationException>(() => Push.PushAsync(Records.Dossier, Steps(2)))).Message, StringComparison.Ordinal);

        Assert.Single(exchange.Steps);
    }

    [Fact]
    public async Task Push_OfFewerStepsOrNoCode_IsRefused()
    {
        await Push.PushAsync(Records.Dossier, Steps(2));

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Push.PushAsync(Records.Dossier, Steps(1)));
        await Assert.ThrowsAsync<ArgumentException>(() => Push.PushAsync(Records.Dossier with { Code = default }, Steps(1)));
    }

    /// <summary>
    /// The process dies, answers are lost, sessions run out and batches are half refused, by a seed, until all is through: each step is there once, a
    /// dossier that is refused has none, and nothing is called delivered that is not there.
    /// </summary>
    [Theory]
    [InlineData(1, 60)]
    [InlineData(2, 60)]
    [InlineData(3, 2_000)]
    public async Task Push_ThroughCrashesAndLosses_DeliversEachStepOnce(int seed, int dossiers) // E.12
    {
        Random random = new(seed);
        exchange.Ways = Chaos(random);
        store.Dies = () => (random.Next(8) == 0, random.Next(8) == 0);
        NationalPush push = Push;
        int crashes = 0, settled = 0, sent = 0;
        for (int number = 1; number <= dossiers; number++)
        {
            clock.Advance(TimeSpan.FromSeconds(7));
            exchange.Ways = exchange.Ways with { ListsItems = number % 4 != 0 };
            (NationalDossier dossier, NationalProgress[] steps) = Numbered(number);
            int before = sent;
            for (bool isThrough = false; !isThrough;)
            {
                try
                {
                    NationalPushRecord record = await push.PushAsync(dossier, steps);
                    isThrough = record.IsDone(steps.Length) || IsRefused(number);
                }
                catch (MemoryPushStore.CrashException)
                {
                    crashes++;
                    push = number % 3 == 0 ? Push : push; // some programs begin anew, with a login; others go on in their session
                }
                catch (NationalExchangeException)
                {
                }

                settled += await LookAsync(dossier, steps, before) ? 1 : 0;
            }

            IReadOnlyList<System.Text.Json.JsonElement> all = exchange.Steps;
            string[] taken = [.. all.Skip(before).Select(Content).Order(StringComparer.Ordinal)];
            sent = all.Count;
            Assert.Equal(IsRefused(number) ? [] : steps.Select(step => step.Content).Order(StringComparer.Ordinal), taken);
            Assert.Equal(!IsRefused(number), exchange.Dossiers.ContainsKey(dossier.Number));
        }

        Assert.True(crashes > dossiers / 3 && settled > dossiers / 6, FormattableString.Invariant($"Too tame: {crashes} crashes, {settled} settled."));
        Assert.True(exchange.Services.Count(service => service == "login") > dossiers / 200);
    }

    /// <summary>A quarter of the calls goes wrong, a tenth of the steps is refused once, and each tenth dossier for good.</summary>
    private static NationalWays Chaos(Random random) => new()
    {
        SessionLife = TimeSpan.FromMinutes(17),
        Refuses = thing => Content(thing).Length == 0 ? (IsRefused(thing) ? "MaLinhVuc bắt buộc nhập" : null) : random.Next(10) == 0 ? "Sai trạng thái" : null,
        Loses = _ => random.Next(4) == 0 ? (NationalLoss)random.Next(1, 6) : NationalLoss.None,
    };

    private static bool IsRefused(int number) => number % 10 == 0;

    private static bool IsRefused(System.Text.Json.JsonElement dossier) => dossier.GetProperty("GhiChu").GetString() == "refuse";

    /// <summary>Someone looks at the portal, which shows the steps: what is under way is there or it is not.</summary>
    private async Task<bool> LookAsync(NationalDossier dossier, NationalProgress[] steps, int before)
    {
        DossierCode code = dossier.Code.Value!.Value;
        if (await store.FindAsync(code) is not { } record)
        {
            return false;
        }

        HashSet<string> there = [.. exchange.Steps.Skip(before).Select(Content)];
        Assert.All(record.Steps.Index(), step => Assert.True(step.Item != NationalPushState.Delivered || there.Contains(steps[step.Index].Content)));
        Assert.True(record.State != NationalPushState.Delivered || exchange.Dossiers.ContainsKey(dossier.Number));
        NationalPushState[] seen = [.. record.Steps.Select((state, place) => state != NationalPushState.UnderWay ? state : there.Contains(steps[place].Content) ? NationalPushState.Delivered : NationalPushState.Pending)];
        return record.HasStepsUnderWay && await TryPutAsync(record with { Steps = seen, Version = record.Version + 1 });
    }

    /// <summary>The program of the one who looks may die too: then somebody looks again.</summary>
    private async Task<bool> TryPutAsync(NationalPushRecord record)
    {
        try
        {
            return await store.TryPutAsync(record);
        }
        catch (MemoryPushStore.CrashException)
        {
            return false;
        }
    }

    private static (NationalDossier Dossier, NationalProgress[] Steps) Numbered(int number)
    {
        DossierCode code = DossierCode.Parse(FormattableString.Invariant($"000.00.01.H49-260908-{number:0000}"));
        return (Records.Dossier with { Code = code, Note = IsRefused(number) ? "refuse" : "" },
            [.. Enumerable.Range(1, 12).Select(step => Records.Progress with { Dossier = code, Content = FormattableString.Invariant($"{number}-{step}") })]);
    }

    private static NationalProgress[] Steps(int count) =>
        [.. Enumerable.Range(1, count).Select(number => Records.Progress with { Content = FormattableString.Invariant($"{number}") })];

    private static string Content(System.Text.Json.JsonElement thing) => thing.TryGetProperty("NoiDungXuLy", out System.Text.Json.JsonElement text) ? text.GetString()! : "";
}
