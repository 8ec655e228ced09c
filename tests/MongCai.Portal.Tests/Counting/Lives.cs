using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Testing;
using NodaTime;

namespace MongCai.Portal.Tests.Counting;

/// <summary>Dossiers to which things happen that the law allows, some days apart.</summary>
internal static class Lives
{
    internal static LocalDate Begin { get; } = new(2025, 11, 1);

    private static readonly Func<Dossier, EventStamp, Decision>[] Steps =
    [
        (dossier, stamp) => dossier.Accept(stamp, DeadlineCalculator.Standard),
        (dossier, stamp) => dossier.Transfer(stamp, Generated.Department, DeadlineCalculator.Standard),
        (dossier, stamp) => dossier.RefuseIntake(stamp, "Sai nơi nộp"),
        (dossier, stamp) => dossier.RequestSupplement(stamp, ["Tờ khai"], "Thiếu chữ ký", DeadlineCalculator.Standard.Calendar),
        (dossier, stamp) => dossier.Supplement(stamp, [], DeadlineCalculator.Standard),
        (dossier, stamp) => dossier.RequestPayment(stamp, Domain.Vnd.Of(8000)),
        (dossier, stamp) => dossier.ConfirmPayment(stamp, DeadlineCalculator.Standard),
        (dossier, stamp) => dossier.Stop(stamp, "Chờ kết luận"),
        (dossier, stamp) => dossier.Resume(stamp, DeadlineCalculator.Standard),
        (dossier, stamp) => dossier.Decide(stamp, Generated.Result),
        (dossier, stamp) => dossier.Refuse(stamp, "Không đủ điều kiện"),
        (dossier, stamp) => dossier.ReturnResult(stamp, ReturnChannel.Counter),
        (dossier, stamp) => dossier.RequestCorrection(stamp, "Sai tên"),
        (dossier, stamp) => dossier.Withdraw(stamp),
    ];

    internal static Dossier Next(int number, Random random)
    {
        LocalDateTime at = Begin.PlusDays(random.Next(120)).At(new(9, 0));
        Dossier dossier = Dossier.Replay([new DossierEvent.Filed(Stamp(at, ActorKind.Applicant), Filing(number, at.Date, random))]);
        for (int tries = random.Next(40); tries > 0; tries--)
        {
            Func<Dossier, EventStamp, Decision> step = Steps[random.Next(Steps.Length)];
            LocalDateTime then = at.PlusDays(random.Next(8));
            Decision? done = Enum.GetValues<ActorKind>().Select(kind => step(dossier, Stamp(then, kind)))
                .FirstOrDefault(decision => decision is Decision.Accepted);
            (dossier, at) = done is null ? (dossier, at) : (dossier.Apply(done), then);
        }

        return dossier;
    }

    private static EventStamp Stamp(LocalDateTime at, ActorKind kind) => new(at, new(kind, "generated"));

    private static Submission Filing(int number, LocalDate on, Random random) => new()
    {
        Code = DossierCode.Of(Generated.Agency, on, number),
        Procedure = random.Next(2) == 0 ? Generated.Procedure : Generated.SameDayProcedure,
        ProcedureName = "generated",
        ProcessingTime = random.Next(5) == 0 ? ProcessingTime.NotSet : ProcessingTime.WorkingDays(1 + random.Next(20)),
        CommittedTime = random.Next(3) == 0 ? ProcessingTime.WorkingDays(1 + random.Next(10)) : null,
        Applicant = Generated.Applicant().ToDomain(),
        Channel = (SubmissionChannel)(1 + random.Next(3)),
        ReceivedBy = Generated.Agency,
        Competent = random.Next(2) == 0 ? Generated.Agency : Generated.Department,
        Components = [new Component("GT01", "Tờ khai", new ComponentSource.Paper())],
    };
}
