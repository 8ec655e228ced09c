using MongCai.Domain.Dossiers;
using static MongCai.Domain.Dossiers.ActorKind;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>Generated events: a whole life, and one of each type.</summary>
internal static class SampleEvents
{
    /// <summary>Filed, supplemented, accepted, transferred, worked on by two agencies, paid for, apologized for, decided and returned.</summary>
    public static IReadOnlyList<DossierEvent> Life { get; } = Lived().Events;

    /// <summary>One event of each type, by itself.</summary>
    public static IReadOnlyList<DossierEvent> All { get; } =
    [
        .. Life.GroupBy(step => step.GetType()).Select(steps => steps.First()),
        new DossierEvent.ComponentsAdded(Sample.After(1, OneStopShop), [new Component("GT01", "Đơn", new ComponentSource.CertifiedCopy(Sample.File))]),
        new DossierEvent.IntakeRefused(Sample.After(1, OneStopShop), "Không thuộc thẩm quyền", Sample.SpecialLaw),
        new DossierEvent.Stopped(Sample.After(1, CompetentAgency), "Tranh chấp", Sample.SpecialLaw),
        new DossierEvent.Resumed(Sample.After(1, CompetentAgency), Sample.Filing),
        new DossierEvent.Closed(Sample.After(1, ActorKind.System), "Quá hạn", Sample.SpecialLaw),
        new DossierEvent.Withdrawn(Sample.After(1, ActorKind.Applicant), "Đổi ý"),
        new DossierEvent.Refused(Sample.After(1, CompetentAgency), "Không đủ điều kiện"),
        new DossierEvent.CorrectionRequested(Sample.After(1, ActorKind.Applicant), "Sai tên"),
        new DossierEvent.Adjusted(
            Sample.After(1, ActorKind.Applicant), [new Component("GT01", "Đơn", new ComponentSource.Attached(Sample.File))], "Sửa diện tích"),
    ];

    public static Dossier Lived() => Sample.Filed()
        .Do(d => d.RequestSupplement(Sample.After(1, OneStopShop), ["Đơn đề nghị", "Bản vẽ <A3>"], "Thiếu chữ ký", Sample.Calendar))
        .Do(d => d.Supplement(Sample.After(2, ActorKind.Applicant), [new Component("GT01", "Đơn đề nghị", new ComponentSource.Attached(Sample.File))], Sample.Rules))
        .Do(d => d.Accept(Sample.After(3, OneStopShop), Sample.Rules))
        .Do(d => d.Transfer(Sample.After(4, OneStopShop), Sample.Department, Sample.Rules))
        .Do(d => d.AssignTasks(
            Sample.After(24, CompetentAgency),
            TaskOrder.Sequence,
            [new AgencyTask(Sample.Department, "Thẩm định", Sample.Filing.PlusDays(3), IsLead: true), new AgencyTask(Sample.Tax, "Xác định thuế", Sample.Filing.PlusDays(4))]))
        .Do(d => d.CompleteTask(Sample.After(48, CompetentAgency), Sample.Department, "Đạt"))
        .Do(d => d.CompleteTask(Sample.After(120, CompetentAgency), Sample.Tax))
        .Do(d => d.RequestPayment(Sample.After(121, CompetentAgency), Vnd.Of(50_000)))
        .Do(d => d.ConfirmPayment(Sample.After(122, OneStopShop), Sample.Rules))
        .Do(d => d.Reappoint(Sample.After(144, CompetentAgency), "Chờ ý kiến \"cơ quan\" cấp trên", Sample.Filing.PlusDays(21)))
        .Do(d => d.Decide(Sample.After(480, CompetentAgency), Sample.Result))
        .Do(d => d.ReturnResult(Sample.After(504, OneStopShop), ReturnChannel.Counter));
}
