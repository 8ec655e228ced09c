using MongCai.Domain.Dossiers;

namespace MongCai.Domain.Tests.Dossiers;

/// <summary>One command for each action, by an actor and at an hour; what it answers depends on the dossier.</summary>
internal static class SampleCommands
{
    public static IReadOnlyDictionary<DossierAction, Func<Dossier, EventStamp, Decision>> All { get; } = new Dictionary<DossierAction, Func<Dossier, EventStamp, Decision>>
    {
        [DossierAction.AddComponents] = (dossier, stamp) => dossier.AddComponents(stamp, [new Component("GT02", "Bản vẽ", new ComponentSource.PopulationDatabase())]),
        [DossierAction.RequestSupplement] = (dossier, stamp) => dossier.RequestSupplement(stamp, ["Bản vẽ"], "Thiếu chữ ký", Sample.Calendar),
        [DossierAction.Supplement] = (dossier, stamp) => dossier.Supplement(stamp, [], Sample.Rules),
        [DossierAction.RefuseIntake] = (dossier, stamp) => dossier.RefuseIntake(stamp, "Không thuộc thẩm quyền"),
        [DossierAction.Accept] = (dossier, stamp) => dossier.Accept(stamp, Sample.Rules),
        [DossierAction.Transfer] = (dossier, stamp) => dossier.Transfer(stamp, Sample.Department, Sample.Rules),
        [DossierAction.AssignTasks] = (dossier, stamp) => dossier.AssignTasks(
            stamp, TaskOrder.Sequence, [new AgencyTask(Sample.Department, "Thẩm định", stamp.At), new AgencyTask(Sample.Tax, "Xác định thuế", stamp.At)]),
        [DossierAction.CompleteTask] = (dossier, stamp) => dossier.CompleteTask(stamp, Sample.Department),
        [DossierAction.RequestPayment] = (dossier, stamp) => dossier.RequestPayment(stamp, Vnd.Of(50_000)),
        [DossierAction.ConfirmPayment] = (dossier, stamp) => dossier.ConfirmPayment(stamp, Sample.Rules),
        [DossierAction.Reappoint] = (dossier, stamp) => dossier.Reappoint(stamp, "Chờ ý kiến", (dossier.DueAt ?? stamp.At).PlusDays(5)),
        [DossierAction.Stop] = (dossier, stamp) => dossier.Stop(stamp, "Tranh chấp"),
        [DossierAction.Resume] = (dossier, stamp) => dossier.Resume(stamp, Sample.Rules),
        [DossierAction.Close] = (dossier, stamp) => dossier.Close(stamp, "Quá hạn bổ sung", Sample.Calendar),
        [DossierAction.Withdraw] = (dossier, stamp) => dossier.Withdraw(stamp),
        [DossierAction.Decide] = (dossier, stamp) => dossier.Decide(stamp, Sample.Result),
        [DossierAction.Refuse] = (dossier, stamp) => dossier.Refuse(stamp, "Không đủ điều kiện"),
        [DossierAction.ReturnResult] = (dossier, stamp) => dossier.ReturnResult(stamp, ReturnChannel.Online),
        [DossierAction.RequestCorrection] = (dossier, stamp) => dossier.RequestCorrection(stamp, "Sai tên"),
        [DossierAction.Adjust] = (dossier, stamp) => dossier.Adjust(stamp, [new Component("GT02", "Bản vẽ", new ComponentSource.Paper())]),
    };

    /// <summary>The dossier after the command of an action, two hours after filing.</summary>
    public static Dossier Does(this Dossier dossier, DossierAction action, ActorKind by) => dossier.Do(before => All[action](before, Sample.After(2, by)));
}
