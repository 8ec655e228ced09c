using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Tests.Conventions;
using static MongCai.Domain.Dossiers.ActorKind;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>
/// What every command answers to everyone in every state is in refusals-by-state.txt, and the article of every action in every regime.
/// UPDATE_RECORDED=1 writes it anew; read what changed.
/// </summary>
public class RefusalsByStateTests
{
    private static readonly ActorKind[] Everyone = Enum.GetValues<ActorKind>();

    private static Submission Online => Sample.Submission with { Channel = SubmissionChannel.Online };

    /// <summary>A dossier in each state, come there in the two hours after its filing; the commands come an hour later.</summary>
    private static (string Situation, Dossier Dossier)[] Dossiers =>
    [
        ("filed in person", Sample.Filed()),
        ("filed online", Sample.Filed(Online)),
        ("awaiting a supplement before acceptance", Sample.Filed().Does(DossierAction.RequestSupplement, OneStopShop)),
        ("not accepted", Sample.Filed().Does(DossierAction.RefuseIntake, OneStopShop)),
        ("accepted", Sample.Accepted()),
        ("in process", Sample.InProcess()),
        ("in process, of an online dossier", Sample.InProcess(Online)),
        ("in process, with two tasks", Sample.InProcess().Does(DossierAction.AssignTasks, CompetentAgency)),
        ("in process, with one task done", Sample.InProcess().Does(DossierAction.AssignTasks, CompetentAgency).Does(DossierAction.CompleteTask, CompetentAgency)),
        ("in process, with all tasks done", Done()),
        ("awaiting a supplement after appraisal", Sample.InProcess().Does(DossierAction.RequestSupplement, CompetentAgency)),
        ("awaiting payment", Sample.InProcess().Does(DossierAction.RequestPayment, CompetentAgency)),
        ("stopped", Sample.InProcess().Does(DossierAction.Stop, CompetentAgency)),
        ("result ready", Decided()),
        ("returned", Decided().Does(DossierAction.ReturnResult, OneStopShop)),
        ("in correction", Decided().Does(DossierAction.RequestCorrection, OneStopShop)),
        ("closed", Sample.InProcess().Does(DossierAction.Stop, CompetentAgency).Does(DossierAction.Close, CompetentAgency)),
        ("withdrawn", Sample.InProcess().Does(DossierAction.Withdraw, ActorKind.Applicant)),
    ];

    [Fact]
    public void Refusals_OfEveryCommandInEveryState_AreTheRecordedOnes() => Recorded.Matches(
        string.Join('\n', [.. Dossiers.Select(one => Section(one.Situation, one.Dossier)), Articles()]),
        "tests", "MongCai.Domain.Tests", "Dossiers", "refusals-by-state.txt");

    [Fact]
    public void Dossiers_AreInEveryState_AndCommandsOfEveryAction()
    {
        Assert.Equal(Enum.GetValues<DossierState>(), Dossiers.Select(one => one.Dossier.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<DossierAction>(), SampleCommands.All.Keys);
    }

    private static string Section(string situation, Dossier dossier)
    {
        Answer[] answers =
        [
            .. from action in SampleCommands.All.Keys
               from actor in Everyone
               let refused = SampleCommands.All[action](dossier, Sample.After(3, actor)) as Decision.Refused
               where refused is not null
               select new Answer(action, actor, refused),
        ];
        string possible = Assert.Single(answers.Select(answer => RefusalText.Words(answer.Refused.Allowed)).Distinct()); // whoever asks, and for what
        return $"# {situation}\nallowed: {RefusalText.Words(dossier.Allowed)}\npossible: {possible}\n" + string.Concat(answers
            .GroupBy(answer => (answer.Action, RefusalText.Said(answer.Refused)), answer => answer.Actor)
            .Select(alike => $"{alike.Key.Action} by {(alike.Count() == Everyone.Length ? "anyone" : RefusalText.Words(alike))}\n{alike.Key.Item2}"));
    }

    /// <summary>The article on every action, as the refusal of a withdrawn dossier cites it.</summary>
    private static string Articles() => string.Concat(RegimeTable.Official.Regimes.Select(regime =>
    {
        Dossier withdrawn = Sample.Filed(at: regime.InForceFrom.At(new(9, 0))).Do(dossier => dossier.Withdraw(Sample.At(dossier.FiledAt, ActorKind.Applicant)));
        return $"# articles of {regime}\n" + string.Concat(SampleCommands.All.Select(command =>
            $"{command.Key}: {Assert.IsType<Decision.Refused>(command.Value(withdrawn, Sample.At(withdrawn.FiledAt, OneStopShop))).Citation?.ToString() ?? "none"}\n"));
    }));

    private sealed record Answer(DossierAction Action, ActorKind Actor, Decision.Refused Refused);

    private static Dossier Decided() => Sample.InProcess().Does(DossierAction.Decide, CompetentAgency);

    private static Dossier Done() => Sample.InProcess()
        .Does(DossierAction.AssignTasks, CompetentAgency)
        .Does(DossierAction.CompleteTask, CompetentAgency)
        .Do(dossier => dossier.CompleteTask(Sample.After(2, CompetentAgency), Sample.Tax));
}
