using System.Text.Json;
using MongCai.Domain.Agencies;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Quality;
using Province.Contracts;
using Province.Dossiers;
using Province.Forms;
using Province.Lives;

namespace MongCai.Province.Tests;

[Collection(nameof(ProvinceCluster))]
public class DossierTests(ProvinceCluster cluster)
{
    private static int number;

    private readonly LifePlan plan = LifePlan.Make(AgencyCode.Parse("000.00.05.H49"), (Interlocked.Increment(ref number) * 5) - 5, new(2026, 12, 1), isCalm: true);

    private IDossier Dossier => cluster.Grains.GetGrain<IDossier>(plan.Code.ToString());

    [Fact]
    public async Task Do_WholeLife_IsInTheTrailTheFiguresAndTheWebhooksOnce()
    {
        await LiveAsync(plan.Commands.Count);

        AuditTrail trail = DossierJson.Read(await Dossier.TrailAsync());
        Assert.Null(trail.FindBreak());
        Assert.Equal(DossierState.Returned, trail.Replay().State);
        await Patience.UntilAsync(_ => Task.FromResult(cluster.Receiver.All.Count(one => one.Code == plan.Code.ToString()) == plan.Commands.Count));
        await Patience.UntilAsync(async _ => await ReceivedAsync(Life.MonthOf(trail.Replay())) >= 1);
    }

    [Fact]
    public async Task Do_SameKeyAgain_IsDoneOnceAndAnswersAsBefore()
    {
        DossierAnswer first = await SendAsync(0);
        await SendAsync(1);

        DossierAnswer again = await SendAsync(0);

        Assert.Equal(first, again);
        Assert.Equal(2, DossierJson.Read(await Dossier.TrailAsync()).Entries.Count);
    }

    [Fact]
    public async Task Do_KeyOfAnotherCommand_IsInvalid()
    {
        await SendAsync(0);

        DossierAnswer answer = await Dossier.DoAsync("key 0", 1, plan.Commands[1].Command.Write());

        Assert.Equal((CommandOutcome.Invalid, "The key was used for another command: take a new one."), (answer.Outcome, answer.Text));
    }

    [Fact]
    public async Task Do_OtherVersionThanExpected_IsAConflictWithTheOneThereIs()
    {
        await SendAsync(0);

        DossierAnswer answer = await Dossier.DoAsync("key", 0, plan.Commands[1].Command.Write());

        Assert.Equal((CommandOutcome.Conflict, 1L), (answer.Outcome, answer.Version));
    }

    [Fact]
    public async Task Do_WhatTheLawDoesNotAllow_IsAnswerWithArticleAndWhatIsAllowed()
    {
        await SendAsync(0);

        DossierAnswer answer = await Dossier.DoAsync("key", 1, new DossierCommand(ActorKind.CompetentAgency, DossierAction.Decide, Text: "Giấy phép").Write());

        Decision.Refused refused = Assert.IsType<Decision.Refused>(JsonSerializer.Deserialize<Decision>(answer.Text, DossierJson.Options));
        Assert.Equal((CommandOutcome.Refused, 1L), (answer.Outcome, answer.Version));
        Assert.Contains(DossierAction.Accept, refused.Allowed);
        Assert.Single(DossierJson.Read(await Dossier.TrailAsync()).Entries);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("{\"By\":\"OneStopShop\",\"Action\":\"Accept\"}")]
    public async Task Do_NoCommandForADossierThatIsNotFiled_IsInvalid(string command) =>
        Assert.Equal(CommandOutcome.Invalid, (await Dossier.DoAsync("key", 0, command)).Outcome);

    [Fact]
    public async Task Do_SubmissionOfAnotherCode_IsInvalid()
    {
        DossierAnswer answer = await cluster.Grains.GetGrain<IDossier>("000.00.05.H49-261201-9999").DoAsync("key", 0, plan.Commands[0].Command.Write());

        Assert.Equal(CommandOutcome.Invalid, answer.Outcome);
    }

    [Fact]
    public async Task Do_DossierLeftAndCameBack_GoesOn()
    {
        await SendAsync(0);
        await cluster.Silos.DeactivateAsync(Dossier.GetGrainId());

        Assert.Equal(new DossierAnswer(CommandOutcome.Done, 1), await SendAsync(0));
        Assert.Equal(new DossierAnswer(CommandOutcome.Done, 2), await SendAsync(1));
    }

    private async Task LiveAsync(int commands)
    {
        for (int place = 0; place < commands; place++)
        {
            Assert.Equal(new DossierAnswer(CommandOutcome.Done, place + 1), await SendAsync(place));
        }
    }

    private Task<DossierAnswer> SendAsync(int place) => Dossier.DoAsync(Invariant($"key {place}"), place, plan.Commands[place].Command.Write());

    private async Task<long> ReceivedAsync(UnitKey month)
    {
        DossierTally tally = TallyBytes.Read(await cluster.Grains.GetGrain<IAgencyMonth>(month.ToString()).FiguresAsync());
        return tally is { FirstMonth: { } first, LastMonth: { } last } ? tally.Over(first, last).Received : 0;
    }
}
