using MongCai.Domain.Agencies;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Procedures;
using NodaTime;
using Province.Dossiers;

namespace Province.Lives;

/// <summary>What becomes of a generated dossier.</summary>
internal enum Course
{
    /// <summary>Filed, paid, decided in time and returned.</summary>
    Paid,

    /// <summary>Left alone until it is overdue, then decided and returned.</summary>
    Overdue,

    /// <summary>Asked for a supplement that never comes, and closed.</summary>
    Unsupplemented,
}

/// <summary>A generated dossier and the commands on it, in their order; it waits for a notice before some of them.</summary>
internal sealed record LifePlan(DossierCode Code, Course Course, IReadOnlyList<(NoticeKind? After, DossierCommand Command)> Commands)
{
    internal const long Amount = 100_000;

    private static readonly Applicant Someone = new Applicant.Individual(
        PersonName.Parse("Người nộp giả định"), new Contact(), new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")));

    internal static LifePlan Make(AgencyCode agency, int number, LocalDate day, bool isCalm)
    {
        Course course = isCalm || number % 5 < 3 ? Course.Paid : number % 5 == 3 ? Course.Overdue : Course.Unsupplemented;
        DossierCode code = DossierCode.Of(agency, day, number + 1);
        return new(
            code, course,
            [File(code, agency), On(ActorKind.OneStopShop, DossierAction.Accept), On(ActorKind.OneStopShop, DossierAction.Transfer), .. Rest(course)]);
    }

    private static (NoticeKind?, DossierCommand) File(DossierCode code, AgencyCode agency) => (null, new(ActorKind.Applicant, Submission: new()
    {
        Code = code,
        Procedure = ProcedureCode.Parse("1.013225"),
        ProcedureName = "Cấp giấy phép xây dựng nhà ở riêng lẻ",
        ProcessingTime = ProcessingTime.Parse("5 ngày làm việc"),
        Channel = SubmissionChannel.Online,
        Applicant = Someone,
        Components = [new("GT01", "Đơn", new ComponentSource.Paper())],
        ReceivedBy = agency,
        Competent = agency,
    }));

    private static IReadOnlyList<(NoticeKind?, DossierCommand)> Rest(Course course) => course switch
    {
        Course.Paid =>
        [
            On(ActorKind.CompetentAgency, DossierAction.RequestPayment, amount: Amount), On(ActorKind.System, DossierAction.ConfirmPayment),
            On(ActorKind.CompetentAgency, DossierAction.Decide, "Giấy phép"), On(ActorKind.OneStopShop, DossierAction.ReturnResult),
        ],
        Course.Overdue =>
        [
            On(ActorKind.CompetentAgency, DossierAction.Decide, "Giấy phép", NoticeKind.Overdue), On(ActorKind.OneStopShop, DossierAction.ReturnResult),
        ],
        Course.Unsupplemented =>
        [
            On(ActorKind.CompetentAgency, DossierAction.RequestSupplement, "Bản vẽ"),
            On(ActorKind.OneStopShop, DossierAction.Close, "Không bổ sung", NoticeKind.SupplementExpired),
        ],
    };

    private static (NoticeKind?, DossierCommand) On(ActorKind by, DossierAction action, string? text = null, NoticeKind? after = null, long? amount = null) =>
        (after, new(by, action, Text: text, Amount: amount));
}
