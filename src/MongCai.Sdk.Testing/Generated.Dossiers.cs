using MongCai.Domain;
using MongCai.Domain.Deadlines;
using MongCai.Domain.Dossiers;
using MongCai.Domain.Lookup;
using MongCai.Domain.Procedures;
using MongCai.Sdk.Contract;
using NodaTime;

namespace MongCai.Sdk.Testing;

/// <content>Dossiers, those who file them and what is asked of them.</content>
public static partial class Generated
{
    /// <summary>A ticket that was taken for a dossier.</summary>
    public static TicketResource Ticket(int number = 1) =>
        TicketResource.Of(Domain.Officers.Ticket.Take(Invariant($"{number:000}"), "Hộ tịch", FiledAt), DossierCode(number));

    private const string Letters = "ABCDEGHIKLMNOPQRSTUVXY";

    private static readonly LocalDateTime FiledAt = new(2026, 8, 26, 8, 20);

    /// <summary>The code of a dossier of <see cref="Agency"/>.</summary>
    public static DossierCode DossierCode(int number = 1) => Domain.Dossiers.DossierCode.Of(Agency, FiledAt.Date, number);

    /// <summary>A person.</summary>
    public static ApplicantResource Applicant(int number = 1) => new()
    {
        Kind = OpenCode.Of(ApplicantKind.Individual),
        Name = PersonName.Parse($"Người Nộp Minh Họa {Letters[number % Letters.Length]}"),
        PersonalId = PersonalId.Parse(Invariant($"{number:000000000000}")),
        Phone = PhoneNumber.Parse(Invariant($"0900{number:000000}")),
        Email = EmailAddress.Parse(Invariant($"applicant{number}@example.vn")),
        Address = PostalAddress.Parse(Invariant($"Số {number}, đường minh họa")),
        Basis = new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")),
    };

    /// <summary>An organization.</summary>
    public static ApplicantResource Organization(int number = 1) => new()
    {
        Kind = OpenCode.Of(ApplicantKind.Organization),
        OrganizationName = Invariant($"Công ty minh họa {number}"),
        OrganizationKind = OpenCode.Of(OrganizationKind.Enterprise),
        TaxCode = TaxCode.Parse(Invariant($"{number:0000000000}")),
        Representative = PersonName.Parse($"Người Đại Diện Minh Họa {Letters[number % Letters.Length]}"),
        Basis = new ProcessingBasis.LegalDuty(new("Decree 118/2025/NĐ-CP", "17")),
    };

    /// <summary>A component on paper.</summary>
    public static ComponentResource Component(int number = 1) => new()
    {
        Code = Invariant($"GT{number:00}"),
        Name = Invariant($"Giấy tờ minh họa {number}"),
        Source = OpenCode.Of(ComponentSourceKind.Paper),
    };

    /// <summary>An actor of a kind.</summary>
    public static ActorReference Actor(ActorKind kind) => new() { Kind = OpenCode.Of(kind), Account = $"generated-{OpenCode.Of(kind).Text}" };

    /// <summary>A dossier to be filed at the counter, of a procedure of three working days.</summary>
    public static NewDossier NewDossier(int number = 1) => new()
    {
        Procedure = Procedure,
        Channel = OpenCode.Of(SubmissionChannel.InPerson),
        Applicant = Applicant(number),
        Components = [Component()],
    };

    /// <summary>A draft of such a dossier.</summary>
    public static Draft Draft(int number = 1) => new() { Id = Id("drf", number), Version = 1, SavedAt = Moment, Content = NewDossier(number) };

    /// <summary>A dossier that was filed.</summary>
    public static DossierResource Dossier(int number = 1) => new()
    {
        Code = DossierCode(number),
        Version = 1,
        State = OpenCode.Of(DossierState.Filed),
        NationalStatus = NationalStatus.Of(DossierState.Filed),
        Procedure = Procedure,
        ProcedureName = "Cấp Giấy xác nhận tình trạng hôn nhân",
        ProcessingTime = ProcessingTime.WorkingDays(3),
        Channel = OpenCode.Of(SubmissionChannel.InPerson),
        Applicant = Applicant(number),
        ReceivedBy = Agency,
        Competent = Agency,
        HeldBy = Agency,
        Components = [Component()],
        FiledAt = FiledAt,
        Allowed = ["add-components", "request-supplement", "refuse-intake", "accept", "withdraw"],
    };

    /// <summary>Such a dossier in a list.</summary>
    public static DossierSummary DossierSummary(int number = 1) => new()
    {
        Code = DossierCode(number),
        Procedure = Procedure,
        State = OpenCode.Of(DossierState.Filed),
        HeldBy = Agency,
        Channel = OpenCode.Of(SubmissionChannel.InPerson),
        FiledAt = FiledAt,
    };

    /// <summary>A command, given by one who may give it.</summary>
    public static DossierCommandRequest Command(DossierCommand command) => new() { By = Actor(ByWhom(command)), Command = command };

    /// <summary>One command of each kind.</summary>
    public static IReadOnlyList<DossierCommand> Commands =>
    [
        new DossierCommand.Accept(), new DossierCommand.RefuseIntake("Không thuộc thẩm quyền"),
        new DossierCommand.RequestSupplement(["Bản sao giấy tờ minh họa"], "Bản nộp không đọc được"), new DossierCommand.Supplement([Component(2)]),
        new DossierCommand.AddComponents([Component(3)]), new DossierCommand.Transfer(Department),
        new DossierCommand.AssignTasks(OpenCode.Of(TaskOrder.Parallel), [new AgencyTask(Department, "Thẩm định", FiledAt.PlusDays(2), IsLead: true)]),
        new DossierCommand.CompleteTask(Department), new DossierCommand.RequestPayment(Vnd.Of(50_000)),
        new DossierCommand.Reappoint("Cần kiểm tra thêm", FiledAt.PlusDays(9)), new DossierCommand.Stop("Chờ kết luận"), new DossierCommand.Resume(),
        new DossierCommand.Close("Quá hạn bổ sung"), new DossierCommand.Withdraw(), new DossierCommand.Decide(Result),
        new DossierCommand.SettleAtOnce(Result, OpenCode.Of(ReturnChannel.Counter)), new DossierCommand.Refuse("Không đủ điều kiện"),
        new DossierCommand.ReturnResult(OpenCode.Of(ReturnChannel.Counter)), new DossierCommand.RequestCorrection("Sai chính tả"),
        new DossierCommand.Adjust([Component(4)], "Sửa nội dung tờ khai"),
    ];

    /// <summary>The result of a dossier, on paper.</summary>
    public static ResultDocument Result => new("Kết quả minh họa");

    /// <summary>What the QR code of a slip holds.</summary>
    public static LookupRequest LookupRequest(int number = 1) => new() { Code = DossierCode(number), Token = Invariant($"{number:X32}") };

    /// <summary>How far a dossier is.</summary>
    public static LookupResource Lookup(int number = 1) => new() { Code = DossierCode(number), Degree = OpenCode.Of(CompletionDegree.Filed) };

    private static ActorKind ByWhom(DossierCommand command) => command switch
    {
        DossierCommand.Supplement or DossierCommand.Withdraw or DossierCommand.Adjust => ActorKind.Applicant,
        DossierCommand.Accept or DossierCommand.RefuseIntake or DossierCommand.AddComponents => ActorKind.OneStopShop,
        DossierCommand.Transfer or DossierCommand.SettleAtOnce or DossierCommand.Close or DossierCommand.ReturnResult => ActorKind.OneStopShop,
        _ => ActorKind.CompetentAgency,
    };
}
