using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Domain.Tests.Conventions;
using NodaTime;
using static MongCai.Domain.Dossiers.ActorKind;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>
/// What the limits and terms of each regime refuse is in refusals-by-rule.txt, with the first and the last day of each. UPDATE_RECORDED=1 writes it anew; read what changed.
/// </summary>
public class RefusalsByRuleTests
{
    /// <summary>A Monday of each regime, followed by two weeks without a day off but the weekends; ten working days end on the Monday two weeks later.</summary>
    private static readonly LocalDateTime[] Mondays = [new(2024, 6, 3, 9, 0), new(2025, 9, 8, 9, 0), new(2026, 9, 7, 9, 0)];

    private static readonly (string Situation, Func<LocalDateTime, Decision> Answer)[] Situations =
    [
        ("earlier than the last event", at => InProcess(at).Withdraw(By(ActorKind.Applicant, at.PlusHours(-1)))),
        ("accepted without a slip", at => Filed(at).Accept(By(OneStopShop, at), Sample.Rules, hasSlip: false)),
        ("accepted without a slip, settled on the day", at => Filed(at, Sample.Submission with { ProcessingTime = ProcessingTime.SameDay }).Accept(By(OneStopShop, at), Sample.Rules, hasSlip: false)),
        ("settled at once, of ten days", at => Filed(at).SettleAtOnce(By(OneStopShop, at), Sample.Result, ReturnChannel.Counter)),
        ("a supplement before acceptance, asked for again", at => Supplemented(Filed(at), OneStopShop).RequestSupplement(By(OneStopShop, at.PlusHours(3)), ["Đơn"], "Thiếu", Sample.Calendar)),
        ("a supplement after acceptance, asked for again", at => Supplemented(InProcess(at), CompetentAgency).RequestSupplement(By(CompetentAgency, at.PlusHours(3)), ["Đơn"], "Thiếu", Sample.Calendar)),
        ("a supplement asked for again by a special law", at => Supplemented(InProcess(at), CompetentAgency).RequestSupplement(By(CompetentAgency, at.PlusHours(3)), ["Đơn"], "Thiếu", Sample.Calendar, Sample.SpecialLaw)),
        ("a supplement asked for on the second working day", at => Asking(at, days: 2)),
        ("a supplement asked for on the third working day", at => Asking(at, days: 3)),
        ("a supplement asked for on the fourth working day", at => Asking(at, days: 4)),
        ("an apology two days before the due day", at => Apologizing(at, days: 12)),
        ("an apology on the day before the due day", at => Apologizing(at, days: 13)),
        ("an apology on the due day", at => Apologizing(at, days: 14)),
        ("an apology on the due day by a special law", at => InProcess(at).Reappoint(By(CompetentAgency, at.PlusDays(14)), "Chờ", at.PlusDays(20), Sample.SpecialLaw)),
        ("an apology for a moment that is past, by a special law", at => InProcess(at).Reappoint(By(CompetentAgency, at.PlusDays(17)), "Chờ", at.PlusDays(16), Sample.SpecialLaw)),
        ("an apology for the moment of the decision, by a special law", at => InProcess(at).Reappoint(By(CompetentAgency, at.PlusDays(17)), "Chờ", at.PlusDays(17), Sample.SpecialLaw)),
        ("an apology for the moment after the decision, by a special law", at => InProcess(at).Reappoint(By(CompetentAgency, at.PlusDays(17)), "Chờ", at.PlusDays(17).PlusSeconds(1), Sample.SpecialLaw)),
        ("a second apology", at => Apologized(at).Reappoint(By(CompetentAgency, at.PlusDays(2)), "Chờ nữa", at.PlusDays(30))),
        ("an apology for the moment appointed", at => Apologized(at).Reappoint(By(CompetentAgency, at.PlusDays(2)), "Chờ nữa", at.PlusDays(20))),
        ("an apology without a day appointed", at => InProcess(at, Sample.Submission with { ProcessingTime = ProcessingTime.NotSet }).Reappoint(By(CompetentAgency, at), "Chờ", at.PlusDays(20))),
        ("closed the day before the last for the supplement", at => Closing(at, days: 14)),
        ("closed on the last day for the supplement", at => Closing(at, days: 15)),
        ("closed the day after the last for the supplement", at => Closing(at, days: 16)),
        ("closed by a special law", at => Asked(InProcess(at), CompetentAgency).Close(By(OneStopShop, at.PlusDays(2)), "Quá hạn", Sample.Calendar, Sample.SpecialLaw)),
        ("adjusted, filed in person", at => Filed(at).Adjust(By(ActorKind.Applicant, at), [])),
        ("adjusted, filed online", at => Filed(at, Sample.Submission with { Channel = SubmissionChannel.Online }).Adjust(By(ActorKind.Applicant, at), [])),
        ("withdrawn after the decision", at => InProcess(at).Do(dossier => dossier.Decide(By(CompetentAgency, at), Sample.Result)).Withdraw(By(ActorKind.Applicant, at))),
        ("a task done that nobody gave", at => InProcess(at).CompleteTask(By(CompetentAgency, at), Sample.Tax)),
        ("a task done out of turn", at => Tasked(at, TaskOrder.Sequence).CompleteTask(By(CompetentAgency, at), Sample.Tax)),
        ("a task done in turn", at => Tasked(at, TaskOrder.Sequence).CompleteTask(By(CompetentAgency, at), Sample.Department)),
        ("a task done by an agency without one", at => Tasked(at, TaskOrder.Parallel).CompleteTask(By(CompetentAgency, at), Sample.Shop)),
        ("a task done before another, all at once", at => Tasked(at, TaskOrder.Parallel).CompleteTask(By(CompetentAgency, at), Sample.Tax)),
        ("a task done twice, in sequence", at => TaskDone(at, TaskOrder.Sequence).CompleteTask(By(CompetentAgency, at), Sample.Department)),
        ("a task done twice, all at once", at => TaskDone(at, TaskOrder.Parallel).CompleteTask(By(CompetentAgency, at), Sample.Department)),
    ];

    [Fact]
    public void Refusals_OfEveryRuleOfEveryRegime_AreTheRecordedOnes() => Recorded.Matches(
        string.Join('\n', Mondays.Select(monday => $"# {RegimeTable.Official.For(monday.Date)}\n" + string.Concat(Situations.Select(one => RefusalText.Of(one.Situation, one.Answer(monday)))))),
        "tests", "MongCai.Domain.Tests", "Dossiers", "refusals-by-rule.txt");

    /// <summary>A limit of two is told as one: how often it was, which is how often it may be.</summary>
    [Fact]
    public void RequestSupplement_BeyondALimitOfTwo_NamesIt()
    {
        RegimeTable two = RegimeTable.Official.Adding(new StringReader("regime,rule,value,instrument,article,source\n118/2025,supplements-per-stage,2,Draft,1,its text"));
        Dossier once = Supplemented(Dossier.Replay(Sample.Filed().Events, two), OneStopShop);
        Decision.Refused no = Assert.IsType<Decision.Refused>(
            Supplemented(once, OneStopShop).RequestSupplement(Sample.After(3, OneStopShop), ["Đơn"], "Thiếu", Sample.Calendar));
        Assert.Equal(new LegalCitation("Draft", "1"), no.Citation);
        Assert.Equal(
            new BilingualText(
                "Hồ sơ đã được yêu cầu bổ sung 2 lần trong giai đoạn này; chỉ được yêu cầu 2 lần. Nếu luật chuyên ngành quy định khác thì nêu luật đó.",
                "A supplement was already asked for 2 times in this stage, which is all that is allowed. Name the special law that sets another limit, if there is one."),
            no.Reason);
    }

    private static EventStamp By(ActorKind kind, LocalDateTime at) => Sample.At(at, kind);

    private static Dossier Filed(LocalDateTime at, Submission? submission = null) => Sample.Filed(submission, at);

    private static Dossier InProcess(LocalDateTime at, Submission? submission = null) => Sample.InProcess(submission, at);

    private static Dossier Asked(Dossier dossier, ActorKind by) =>
        dossier.Do(one => one.RequestSupplement(By(by, one.FiledAt.PlusHours(1)), ["Đơn"], "Thiếu", Sample.Calendar));

    private static Dossier Supplemented(Dossier dossier, ActorKind by) =>
        dossier.Do(one => one.RequestSupplement(By(by, one.FiledAt.PlusHours(2)), ["Đơn"], "Thiếu", Sample.Calendar))
            .Do(one => one.Supplement(By(ActorKind.Applicant, one.FiledAt.PlusHours(2)), [], Sample.Rules));

    private static Decision Asking(LocalDateTime at, int days) => InProcess(at).RequestSupplement(By(CompetentAgency, at.PlusDays(days)), ["Đơn"], "Thiếu", Sample.Calendar);

    private static Decision Apologizing(LocalDateTime at, int days) => InProcess(at).Reappoint(By(CompetentAgency, at.PlusDays(days)), "Chờ", at.PlusDays(20));

    private static Dossier Apologized(LocalDateTime at) => InProcess(at).Do(dossier => dossier.Reappoint(By(CompetentAgency, at.PlusDays(1)), "Chờ", at.PlusDays(20)));

    private static Decision Closing(LocalDateTime at, int days) => Asked(InProcess(at), CompetentAgency).Close(By(OneStopShop, at.PlusDays(days)), "Quá hạn", Sample.Calendar);

    private static Dossier Tasked(LocalDateTime at, TaskOrder order) => InProcess(at).Do(dossier => dossier.AssignTasks(
        By(CompetentAgency, at), order, [new AgencyTask(Sample.Department, "Thẩm định", at.PlusDays(2)), new AgencyTask(Sample.Tax, "Xác định thuế", at.PlusDays(2))]));

    private static Dossier TaskDone(LocalDateTime at, TaskOrder order) => Tasked(at, order).Do(dossier => dossier.CompleteTask(By(CompetentAgency, at), Sample.Department));
}
